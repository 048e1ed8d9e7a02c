import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withoutPlaces } from '../../packages/parse/src/fixtures/without-places.ts'
import { parse } from '../../packages/parse/src/index.ts'
import { docx } from '../../packages/render/src/renderers/docx/docx.ts'
import type { Report } from '../../packages/schema/src/index.ts'
import { chartedReports } from '../support/charted-reports.ts'

const folder = new URL('../../packages/parse/src/fixtures/', import.meta.url)
const reports = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => {
    const [text = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n====\n')
    return { name, report: parse({ name, bytes: new TextEncoder().encode(text) }).report }
  })

/** What a Word file keeps of a report: all but the page around it, where the title is broken, and how the date is written. */
function kept(report: Report): unknown {
  const { title, signature, aside: _, published: __, ...rest } = report
  return withoutPlaces({
    ...rest,
    title: title?.lines
      .map(line => line.text)
      .join('')
      .replace(/\s/g, ''),
    signature: signature && { ...signature, date: signature.date?.iso },
  })
}

describe.each(['public', 'submitted'] as const)('a Word file in the %s form', form => {
  test.each(reports)('reads back as the same report: $name', async ({ report }) => {
    const { bytes } = await docx.render(report, { form })
    const back = parse({ name: 'x.docx', bytes })
    const { copies: _, letterhead: __, ...shown } = kept(report) as Report
    // Only the submitted form has 版头 and 版记.
    expect(kept(back.report)).toMatchObject(form === 'submitted' ? (kept(report) as object) : shown)
  })

  test('reads back without the charts behind it', async () => {
    const { report, ...options } = chartedReports()
    const { bytes } = await docx.render(report, { form, ...options })
    const back = parse({ name: 'x.docx', bytes }).report
    expect(kept(back)).toEqual(kept(report))
    expect(back.aside.map(({ text }) => text)).toContain('图1　行政复议案件办理')
  })
})
