import type { DocxParagraph } from './docx-paragraph.ts'
import type { DocxTable } from './docx-table.ts'

export type DocxBlock = DocxParagraph | DocxTable
