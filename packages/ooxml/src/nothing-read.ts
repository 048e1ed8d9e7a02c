import type { DocxDocument } from './docx-document.ts'

/** The document of a file that cannot be read at all. */
export const NOTHING_READ: DocxDocument = {
  blocks: [],
  notes: [],
  textBoxes: [],
  headers: [],
  footers: [],
  comments: [],
  paragraphs: [],
  properties: { title: null, subject: null, creator: null, lastModifiedBy: null, created: null, modified: null },
  data: [],
  revisions: { insertions: 0, deletions: 0, formats: 0, authors: [] },
  mainPart: null,
  parts: new Map(),
  problems: [],
}
