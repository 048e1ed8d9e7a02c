import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report, Section } from '../../packages/schema/src/index.ts'
import { hasChromium, launch } from '../support/browser.ts'
import { emptyReport } from '../support/empty-report.ts'
import { unavailable } from '../support/unavailable.ts'
import { pageOf } from './page-of.ts'

const span = { start: 0, end: 0 }
const words = '年初确定的法治建设任务已经全部完成，各部门按时报送了材料。'.repeat(8)
const text = [{ kind: 'paragraph' as const, span, text: words }]
const section = (title: string): Section => ({
  kind: 'section',
  span,
  marker: null,
  title: { span, text: title },
  role: null,
  children: text,
})
const bare: Report = { ...emptyReport, preamble: text }
const headed: Report = { ...bare, sections: [section('主要举措和成效'), section('存在的不足和原因')] }
const downloads = [{ term: 'Word 文档', href: '报告.docx', mediaType: 'application/msword' }]

describe.skipIf(unavailable(!hasChromium, '没有 Chromium，网页的版面不检查'))('the page, on a screen', () => {
  let browser: Awaited<ReturnType<typeof launch>>
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test.each([
    ['of a report without headings', bare, 1100],
    ['of a report with headings', headed, 1100],
    ['of a report with headings, on a phone', headed, 390],
  ])('%s gives the text its full measure, and the links stand under it', async (_, report, width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    await page.setContent(pageOf(report, { downloads }))
    const main = await page.locator('main').boundingBox()
    const foot = await page.locator('.foot').boundingBox()
    await page.close()
    expect(main?.width).toBeGreaterThanOrEqual(Math.min(600, width - 48))
    expect(foot?.x).toBe(main?.x)
    expect(foot?.y).toBeGreaterThanOrEqual((main?.y ?? 0) + (main?.height ?? Number.POSITIVE_INFINITY))
  })
})
