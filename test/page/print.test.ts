import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../packages/schema/src/index.ts'
import { hasChromium, launch } from '../support/browser.ts'
import { emptyReport } from '../support/empty-report.ts'
import { unavailable } from '../support/unavailable.ts'
import { pageOf } from './page-of.ts'

const span = { start: 0, end: 0 }
const noPoppler = spawnSync('pdftotext', ['-v']).status !== 0
const hundred = '依法行政是各级政府的基本准则工作人员必须牢固树立法治观念严格按照法定权限和程序行使权力履行职责'.repeat(3).slice(0, 100)

/** Ten pages of running text without marks or digits, so that every full line has as many characters as fit. */
const report: Report = {
  ...emptyReport,
  title: { span, lines: [{ span, text: '云溪市人民政府关于2024年度法治政府建设情况的报告' }] },
  addressees: [{ span, text: '省人民政府' }],
  preamble: Array.from({ length: 10 }, () => ({ kind: 'paragraph', span, text: hundred.repeat(6) })),
  signature: { issuers: [{ span, text: '云溪市人民政府' }], date: { span, text: '2025年2月28日', iso: '2025-02-28' } },
}

interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly middle: number
}

/** Lines of each page of a PDF, in millimetres from the upper left corner. */
function measure(pdf: string): readonly { readonly width: number; readonly height: number; readonly lines: readonly Line[] }[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 })
  const mm = (points: string | undefined): number => (Number(points) * 25.4) / 72
  return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(([, width, height, content = '']) => ({
    width: mm(width),
    height: mm(height),
    lines: [...content.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([\s\S]*?)<\/line>/g)]
      .map(([, left, top, right, bottom, words = '']) => ({
        text: [...words.matchAll(/<word[^>]*>([^<]*)<\/word>/g)].map(([, word = '']) => word).join(''),
        left: mm(left),
        right: mm(right),
        middle: (mm(top) + mm(bottom)) / 2,
      }))
      .sort((a, b) => a.middle - b.middle),
  }))
}

describe.skipIf(unavailable(!hasChromium || noPoppler, '没有 Chromium 或 poppler-utils，网页的打印版式不检查'))('the page, printed', () => {
  let pages: ReturnType<typeof measure> = []
  const isNumber = (line: Line): boolean => /^—\d+—$/.test(line.text)
  const text = (index: number): readonly Line[] => pages[index]?.lines.filter(line => !isNumber(line)) ?? []

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fazhi-print-'))
    const browser = await launch()
    const page = await browser.newPage({ colorScheme: 'dark' })
    await page.setContent(pageOf(report, { publish: { site: { name: '云溪市' }, validity: '有效' } }))
    await page.pdf({ path: join(folder, 'page.pdf'), preferCSSPageSize: true })
    await browser.close()
    pages = measure(join(folder, 'page.pdf'))
    rmSync(folder, { recursive: true })
  })

  test('is A4 (5.1), and nothing of the screen is on it', () => {
    expect(pages.length).toBeGreaterThan(8)
    for (const page of pages) {
      expect(page.width).toBeCloseTo(210, 0)
      expect(page.height).toBeCloseTo(297, 0)
    }
    expect(text(0)[0]?.text).toMatch(/^云溪市人民政府/)
    expect(pages.flatMap(page => page.lines).some(line => /显示设置|目录|有效性|跳到正文/.test(line.text))).toBe(false)
  })

  test('has 22 lines on a page and 28 characters in a line (5.2.3)', () => {
    for (const index of [1, 2, 3, 4, 5, 6]) {
      expect(text(index)).toHaveLength(22)
      const full = text(index).filter(line => line.left < 30 && line.right > 180)
      expect(full.length).toBeGreaterThan(15)
      for (const line of full) expect([...line.text]).toHaveLength(28)
    }
  })

  test('fills the text block of 5.2.1: 37 mm above, 28 mm to the left, 156 mm by 225 mm', () => {
    const lines = text(2)
    const half = (28.95 * 25.4) / 72 / 2
    expect(Math.min(...lines.map(line => line.left))).toBeCloseTo(28, 0)
    expect(Math.max(...lines.map(line => line.right))).toBeLessThanOrEqual(184.5)
    // The box that the tool reports is the font's, not the character's: up to 1.5 mm off.
    expect(Math.abs((lines[0]?.middle ?? 0) - half - 37)).toBeLessThan(2)
    expect(Math.abs((lines.at(-1)?.middle ?? 0) + half - 262)).toBeLessThan(2)
  })

  test('begins each paragraph after two characters (7.3.3)', () => {
    const first = pages.flatMap(page => page.lines).filter(line => line.text.startsWith(hundred.slice(0, 10)) && line.left > 32)
    expect(first.length).toBeGreaterThan(5)
    for (const line of first) expect(line.left).toBeCloseTo(28 + (2 * 15.75 * 25.4) / 72, 0)
  })

  test('has its number 7 mm below the text, on the right of odd pages and the left of even ones (7.5)', () => {
    pages.forEach((page, index) => {
      const number = page.lines.find(isNumber)
      expect(number?.text).toBe(`—${index + 1}—`)
      expect(Math.abs((number?.middle ?? 0) - 262 - 7)).toBeLessThan(3)
      if (index % 2 === 0) expect(number?.right).toBeCloseTo(184 - (14 * 25.4) / 72, 0)
      else expect(number?.left).toBeCloseTo(28 + (14 * 25.4) / 72, 0)
    })
  })

  test('has the date two characters further right than the name that signs, which ends before the margin (7.3.5.2)', () => {
    const lines = pages.flatMap(page => page.lines)
    const name = lines.findLast(line => line.text === '云溪市人民政府')
    const date = lines.find(line => line.text === '2025年2月28日')
    const character = (15.75 * 25.4) / 72
    expect((date?.left ?? 0) - (name?.left ?? 0)).toBeCloseTo(2 * character, 0)
    expect(Math.max(date?.right ?? 0, name?.right ?? 0)).toBeCloseTo(184 - 2 * character, 0)
  })
})
