import type { Report } from '@fazhi/schema'

/** Test support: a report whose paragraphs are the lines of a text, standing where they stand in it. */
export function reportOfText(text: string): Report {
  const preamble: { kind: 'paragraph'; span: { start: number; end: number }; text: string }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') preamble.push({ kind: 'paragraph', span: { start, end: start + line.length }, text: line })
    start += line.length + 1
  }
  return {
    title: null,
    year: null,
    issuers: [],
    addressees: [],
    published: null,
    preamble,
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
}
