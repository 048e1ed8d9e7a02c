import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../packages/parse/src/index.ts'
import { markdown } from '../../packages/render/src/renderers/markdown/markdown.ts'
import type { Report } from '../../packages/schema/src/index.ts'
import { corpusFiles } from '../support/corpus.ts'
import { fixtureReports } from '../support/fixture-reports.ts'
import { anyReport } from '../support/report-arbitrary.ts'
import { unavailable } from '../support/unavailable.ts'

const decoder = new TextDecoder()

function throughMarkdown(report: Report): ReturnType<typeof parse> {
  const rendered = markdown.render(report)
  if (rendered instanceof Promise) throw new Error('Markdown is rendered at once.')
  return parse({ name: '报告.md', bytes: rendered.bytes })
}

/** Without places, and without the lines that are not the report. */
function bare(report: Report): unknown {
  return JSON.parse(JSON.stringify({ ...report, aside: [] }, (key, value: unknown) => (key === 'span' ? undefined : value)))
}

/** Without what is found by the words alone, too. */
function written(report: Report): unknown {
  const sections = report.sections.map(section => ({ ...section, role: null }))
  return bare({ ...report, sections, parts: [] })
}

describe('a report that goes through Markdown', () => {
  test('comes back as it was, whatever it says', () => {
    fc.assert(
      fc.property(anyReport, report => {
        expect(written(throughMarkdown(report).report)).toEqual(written(report))
      }),
      { numRuns: 500 },
    )
  })

  test('gives the same Markdown the second time', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const once = markdown.render(report)
        const again = markdown.render(throughMarkdown(report).report)
        if (once instanceof Promise || again instanceof Promise) throw new Error('Markdown is rendered at once.')
        expect(decoder.decode(again.bytes)).toBe(decoder.decode(once.bytes))
      }),
      { numRuns: 200 },
    )
  })

  test.each(fixtureReports)('comes back as it was, roles and parts too: $name', ({ report }) => {
    expect(bare(throughMarkdown(report).report)).toEqual(bare(report))
  })

  const files = corpusFiles()
  describe.skipIf(unavailable(files.length === 0, '没有语料，往返只用生成的报告检查'))('real reports', () => {
    test.each(files)('$name comes back as it was, the mandated parts too', file => {
      const { report } = parse(file)
      expect(bare(throughMarkdown(report).report)).toEqual(bare(report))
    })

    test.each(files)('$name comes back even when `fazhi: 1` is taken out and its words have to speak for themselves', file => {
      const { report } = parse(file)
      const rendered = markdown.render(report)
      if (rendered instanceof Promise) throw new Error('Markdown is rendered at once.')
      const text = decoder.decode(rendered.bytes).replace('fazhi: 1\n', '')
      const back = parse({ name: '报告.md', bytes: new TextEncoder().encode(text) }).report
      // Whether a heading was glued to its paragraph cannot be told any more where it is written as one.
      const glued = (key: string, value: unknown): unknown => (key === 'runIn' ? undefined : value)
      expect(JSON.parse(JSON.stringify(bare(back), glued))).toEqual(JSON.parse(JSON.stringify(bare(report), glued)))
    })
  })
})
