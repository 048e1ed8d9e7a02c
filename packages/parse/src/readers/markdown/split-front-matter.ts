import type { FrontMatter } from '../../reading/front-matter.ts'

/** The front matter between two lines of `---`, and where the body begins. */
export function splitFrontMatter(original: string): { readonly front: FrontMatter; readonly body: number } {
  return { front: { letterhead: {} }, body: 0 }
}
