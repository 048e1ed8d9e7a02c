import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { html } from '../../packages/render/src/renderers/html/html.ts'
import { markdown } from '../../packages/render/src/renderers/markdown/markdown.ts'
import type { Block, Quantity, Report } from '../../packages/schema/src/index.ts'
import { emptyReport } from '../support/empty-report.ts'
import { anyReport } from '../support/report-arbitrary.ts'
import { pageOf } from './page-of.ts'

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** The words of a page, without markup. */
function wordsOf(page: string): string {
  const body = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
  return body.replace(/<[^<>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, entity => entities[entity] ?? '')
}

/** Every text that was written, with its kind, in no order. */
function leaves(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(leaves)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => (key === 'text' ? [String(value)] : leaves(value)))
}

describe.each([html, markdown])('$term', renderer => {
  test('is the same for the same report, byte for byte', () => {
    fc.assert(
      fc.property(anyReport, report => {
        expect(renderer.render(structuredClone(report))).toEqual(renderer.render(report))
      }),
      { numRuns: 50 },
    )
  })
})

test('a page leaves out no word of the report', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const { title, addressees, preamble, sections, closing, attachmentList, signature, notes, copies, attachments } = report
      const page = wordsOf(pageOf(report))
      for (const text of leaves({ title, addressees, preamble, sections, closing, attachmentList, signature, notes, copies, attachments }))
        expect(page).toContain(text)
    }),
    { numRuns: 200 },
  )
})

test('every anchor of a page is there once, and every link inside it leads to one', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const page = pageOf(report)
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, target] of page.matchAll(/\s(?:href="#|aria-labelledby=")([^"]*)"/g)) expect(ids).toContain(target)
    }),
    { numRuns: 200 },
  )
})

test('a report of a million characters becomes a page and a Markdown text as any other', () => {
  const span = { start: 0, end: 0 }
  const paragraph: Block = { kind: 'paragraph', span, text: '全年受理*行政_复议<案件>102件，纠错率31.4%。'.repeat(400) }
  const report: Report = { ...emptyReport, preamble: Array.from({ length: 100 }, () => paragraph) }
  const text = paragraph.kind === 'paragraph' ? paragraph.text : ''
  expect(text.length * 100).toBeGreaterThan(1_000_000)
  expect(wordsOf(pageOf(report)).split(text)).toHaveLength(101)
})

test('twenty thousand figures in one paragraph are all marked', () => {
  const sentence = '全市受理行政复议案件102件，'
  const text = sentence.repeat(20_000)
  const span = { start: 0, end: text.length }
  const exact = { numerator: 102n, denominator: 1n }
  const quantities: readonly Quantity[] = Array.from({ length: 20_000 }, (_, index) => {
    const start = index * sentence.length + sentence.indexOf('102件')
    const known = { label: '受理行政复议案件', indicator: 'reconsideration.accepted', unit: '件', value: exact, places: 0 }
    return { ...known, span: { start, end: start + 4 }, text: '102件', range: { low: exact, high: exact } }
  })
  const report: Report = { ...emptyReport, preamble: [{ kind: 'paragraph', span, text }] }
  const page = pageOf(report, { examination: { quantities, claims: [], coverage: { quantities: 0, examined: 0 }, unexamined: [] } })
  expect(page.split('<data ')).toHaveLength(20_001)
})
