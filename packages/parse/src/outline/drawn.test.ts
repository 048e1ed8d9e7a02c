import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawnReport } from '../fixtures/drawn-report.ts'
import { parse } from '../parse.ts'

it('reads a report of any shape as what it was drawn to be', () => {
  fc.assert(
    fc.property(drawnReport, drawn => {
      const { report } = parse({ name: 'x.txt', bytes: new TextEncoder().encode(drawn.text) })
      expect({
        title: report.title?.lines.map(line => line.text).join(''),
        year: report.year,
        issuers: report.issuers.map(name => name.text),
        addressees: report.addressees.map(name => name.text),
        date: report.signature?.date?.iso,
        sections: report.sections.map(section => ({
          title: section.title.text,
          role: section.role,
          items: section.children.filter(block => block.kind === 'item').map(item => item.title.text),
        })),
        parts: report.parts.map(part => [part.role, part.own]),
        attachmentList: report.attachmentList.map(name => name.text),
        notes: report.notes.map(note => note.text),
        copies: report.copies.map(copy => copy.text),
      }).toEqual({
        title: drawn.title,
        year: drawn.year,
        issuers: drawn.issuers,
        addressees: drawn.addressees,
        date: drawn.date,
        sections: drawn.sections.map(({ title, role, items }) => ({ title, role, items })),
        parts: drawn.parts,
        attachmentList: drawn.attachmentList,
        notes: drawn.notes,
        copies: drawn.copies,
      })
    }),
    { numRuns: 300 },
  )
})
