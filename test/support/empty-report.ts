import type { Report } from '../../packages/schema/src/index.ts'

/** A report in which nothing is written. */
export const emptyReport: Report = {
  title: null,
  year: null,
  issuers: [],
  addressees: [],
  published: null,
  preamble: [],
  sections: [],
  closing: null,
  attachmentList: [],
  signature: null,
  notes: [],
  copies: [],
  attachments: [],
  letterhead: {},
  parts: [],
  aside: [],
}
