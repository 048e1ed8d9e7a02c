import type { DocxBlock } from './docx-block.ts'
import type { DocxData } from './docx-data.ts'
import type { DocxParagraph } from './docx-paragraph.ts'
import type { DocxProblem } from './docx-problem.ts'
import type { DocxProperties } from './docx-properties.ts'
import type { DocxStory } from './docx-story.ts'

/** A Word file as it reads. Nothing in it throws: what could not be read is missing, and `problems` says why. */
export interface DocxDocument {
  /** The running text in order. */
  readonly blocks: readonly DocxBlock[]
  readonly notes: readonly DocxStory[]
  readonly textBoxes: readonly DocxStory[]
  readonly headers: readonly DocxStory[]
  readonly footers: readonly DocxStory[]
  readonly comments: readonly DocxStory[]
  /** Every paragraph of the file by its `index`. */
  readonly paragraphs: readonly DocxParagraph[]
  readonly properties: DocxProperties
  /** 自定义 XML Data that content controls may speak of; read only where a paragraph has one. */
  readonly data: readonly DocxData[]
  /** 修订 Changes nobody has accepted or rejected yet. */
  readonly revisions: {
    readonly insertions: number
    readonly deletions: number
    /** Of paragraphs, characters, rows and cells. */
    readonly formats: number
    readonly authors: readonly string[]
  }
  /** The main part's name, usually `word/document.xml`; `null` when there is none. */
  readonly mainPart: string | null
  /** The decoded text of each part that paragraphs stand in. */
  readonly parts: ReadonlyMap<string, string>
  readonly problems: readonly DocxProblem[]
}
