import type { SectionRole } from '@fazhi/schema'

/** What the words of a heading or paragraph answer to; given from outside so that the tree knows nothing of wordings. */
export interface Announces {
  readonly heading: (title: string) => readonly SectionRole[]
  readonly paragraph: (text: string) => SectionRole | null
}
