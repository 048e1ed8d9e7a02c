import type { DocxBlock } from './docx-block.ts'

/** Text that stands outside the running text, with the place in it that it belongs to. */
export interface DocxStory {
  readonly kind: 'footnote' | 'endnote' | 'text-box' | 'header' | 'footer' | 'comment'
  /** The note's or comment's own id; `null` for text boxes, headers and footers. */
  readonly id: string | null
  readonly part: string
  /** Who wrote it (comments). */
  readonly author: string | null
  /** The paragraph and offset in its text where the reference or the anchor stands; `null` when there is none. */
  readonly anchor: { readonly paragraph: number; readonly offset: number } | null
  readonly blocks: readonly DocxBlock[]
}
