import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docx } from '../../packages/render/src/renderers/docx/docx.ts'
import { clausesOf } from '../../scripts/proof/clauses-of.ts'
import { pagesOf } from '../../scripts/proof/pages-of.ts'
import { missingTools } from '../../scripts/proof/run-tool.ts'
import { samples } from '../../scripts/proof/samples.ts'
import { toPdf } from '../../scripts/proof/to-pdf.ts'
import { boundOf } from '../support/bound-of.ts'
import { chartedReports } from '../support/charted-reports.ts'
import { unavailable } from '../support/unavailable.ts'

const missing = missingTools()
const charted = chartedReports()

const cases = [
  ['everything', 'public'],
  ['everything', 'submitted'],
  ['three-issuers', 'submitted'],
  ['sealed', 'submitted'],
  ['long-title', 'public'],
  ['forty-addressees', 'submitted'],
  ['every-level', 'public'],
  ['long-table', 'public'],
  ['odd-characters', 'public'],
] as const

describe.skipIf(unavailable(missing.length > 0, `版式实测需要 ${missing.join('、')}`))('a report laid out by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-proof-'))
  let pdfs: ReadonlyMap<string, string> = new Map()

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>()
    for (const [name, form] of cases) files.set(`${name}-${form}`, (await docx.render(report(name), { form })).bytes)
    files.set('charted-public', (await docx.render(charted.report, charted)).bytes)
    files.set('charted-submitted', (await docx.render(charted.report, { ...charted, form: 'submitted' })).bytes)
    files.set('wide-table-public', (await docx.render(report('wide-table'))).bytes)
    files.set('bound-public', (await docx.render(report('everything'), { bound: boundOf(report('everything')) })).bytes)
    pdfs = toPdf(files, folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(cases)('keeps every clause that can be measured: %s, %s', (name, form) => {
    const rows = clausesOf(pdfs.get(`${name}-${form}`) ?? '', report(name), form)
    expect(rows.filter(row => row.ok === false)).toEqual([])
    expect(rows.filter(row => row.ok).length).toBeGreaterThan(8)
  })

  it.each(['public', 'submitted'] as const)('keeps them with charts behind the text: %s', form => {
    const rows = clausesOf(pdfs.get(`charted-${form}`) ?? '', charted.report, form)
    expect(rows.filter(row => row.ok === false)).toEqual([])
    expect(rows.filter(row => row.ok).length).toBeGreaterThan(8)
  })

  it('has its charts on a page of their own, each with its numbers and its caption', () => {
    const pages = pagesOf(pdfs.get('charted-public') ?? '')
    const [first, ...others] = pages.map(page => page.lines.map(line => line.text).join(' '))
    expect(first).not.toContain('图1')
    for (const words of ['图表', '126件', '118件', '图1', '约1.2万件', '图4']) expect(others.join(' ')).toContain(words)
  })

  it('keeps them with every number in a content control, on as many pages', () => {
    const rows = clausesOf(pdfs.get('bound-public') ?? '', report('everything'), 'public')
    expect(rows.filter(row => row.ok === false)).toEqual([])
    expect(pagesOf(pdfs.get('bound-public') ?? '').length).toBe(pagesOf(pdfs.get('everything-public') ?? '').length)
  })

  it('has a table of fourteen columns on a page on its side, and its number where the others are', () => {
    const pages = pagesOf(pdfs.get('wide-table-public') ?? '')
    const sideways = pages.findIndex(page => page.width > page.height)
    expect(sideways).toBeGreaterThan(0)
    const number = pages[sideways]?.lines.find(line => line.left < 90 && line.text.startsWith(String(sideways + 1)))
    expect(number).toBeDefined()
  })
})

function report(name: string) {
  const found = samples[name]
  if (!found) throw new Error(`no sample ${name}`)
  return found
}
