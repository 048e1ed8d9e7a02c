import type { DocxParagraph } from '../docx-paragraph.ts'
import type { DocxProblem } from '../docx-problem.ts'
import type { DocxStory } from '../docx-story.ts'
import type { ListNumber } from '../numbering/number-counter.ts'
import type { Numbering } from '../numbering/numbering.ts'
import type { StyleSheet } from '../styles/style-sheet.ts'
import type { OpenField } from './open-field.ts'

/** What the whole file shares while its stories are read. */
export interface FileReading {
  readonly view: 'accepted' | 'original'
  readonly styles: StyleSheet
  readonly numbering: Numbering
  readonly paragraphs: (DocxParagraph | undefined)[]
  readonly textBoxes: DocxStory[]
  readonly problems: DocxProblem[]
  readonly revisions: { insertions: number; deletions: number; formats: number; readonly authors: Set<string> }
  /** How many charts, diagrams and embedded objects there are. */
  readonly unread: { graphics: number }
  /** Where footnotes, endnotes and comments are referred to, by kind and id: `footnote 2`. */
  readonly anchors: Map<string, { readonly paragraph: number; readonly offset: number }>
}

/** One story (body, footnote, text box …) while it is read. */
export interface StoryReading {
  readonly file: FileReading
  readonly part: string
  readonly xml: string
  readonly count: (numId: string, level: number) => ListNumber | null
  /** The fields that are open, innermost last. They may run over many paragraphs. */
  readonly fields: OpenField[]
}
