import type { DocxControl } from './docx-control.ts'
import type { DocxPiece } from './docx-piece.ts'

/** 段落 A paragraph as Word shows it. */
export interface DocxParagraph {
  readonly kind: 'paragraph'
  /** Counts every paragraph of the file, also in cells, notes and text boxes; `paragraphs[index]` of the document. */
  readonly index: number
  /** The part it stands in. */
  readonly part: string
  /** 阅读文本 The automatic number and the words: 一、主要举措和成效. */
  readonly text: string
  /** 自动编号 The number alone, as it opens `text`, with the space that follows it if there is one; empty when there is none. */
  readonly number: string
  /** The sign of an unnumbered list (•), which is not part of `text`. */
  readonly bullet: string | null
  /** Level in its list, from 0; `null` when it is in none. */
  readonly listLevel: number | null
  readonly pieces: readonly DocxPiece[]
  /** 内容控件 The content controls in it, in the order in which they begin; an outer one stands before those within it. */
  readonly controls: readonly DocxControl[]
  /** 样式: `Heading1` and 标题 1 or `heading 1`. */
  readonly style: { readonly id: string; readonly name: string } | null
  /** 大纲级别 1–9 from the paragraph or its style; `null` for body text. */
  readonly headingLevel: number | null
  readonly alignment: 'left' | 'center' | 'right' | 'justify' | null
  readonly pageBreakBefore: boolean
  /** Whether all its words are bold. */
  readonly bold: boolean
  /** 字号 in points, of most of its words. */
  readonly size: number
  /** Where its own `w:p` elements stand: one, or several when tracked deletions of paragraph marks joined them. */
  readonly elements: readonly { readonly start: number; readonly contentStart: number; readonly contentEnd: number; readonly end: number }[]
}
