import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Entry, reportFiles, type SiteFile, timeliness } from '../../packages/publish/src/index.ts'
import { emptyReport } from '../support/empty-report.ts'
import { column, columnPages, inventedColumn, textOf } from './invented-column.ts'

let entries: readonly Entry[]
let files: readonly SiteFile[]
beforeAll(async () => {
  const made = await inventedColumn()
  entries = made.entries
  files = made.files
})

const pages = (): readonly SiteFile[] => files.filter(({ path }) => path.endsWith('.html'))
const page = (path: string): string => textOf(files.find(file => file.path === path) ?? { path, content: '' })
const links = (html: string): readonly string[] => [...html.matchAll(/\bhref="([^"]*)"/g)].map(([, href = '']) => href)

describe('a column', () => {
  test('has a page for every report, year and body, and can be read without a script', () => {
    expect(pages().filter(({ path }) => path.startsWith('reports/'))).toHaveLength(12)
    expect(pages().filter(({ path }) => path.startsWith('years/'))).toHaveLength(3)
    expect(pages().filter(({ path }) => path.startsWith('bodies/'))).toHaveLength(4)
    const listed = links(page('index.html'))
    for (const { slug } of entries) expect(listed).toContain(`reports/${slug}/index.html`)
  })

  test('has no link that leads out of it or into nothing, so that it works from any path', () => {
    const known = new Map(files.map(file => [file.path, file]))
    for (const { path, content } of pages()) {
      for (const href of links(String(textOf({ path, content })))) {
        const [file = '', anchor] = href.split('#')
        const target = known.get(file === '' ? path : posix.join(posix.dirname(path), file))
        expect(target, `${path}: ${href}`).toBeDefined()
        if (anchor && target) expect(textOf(target), `${path}: ${href}`).toContain(`id="${anchor}"`)
      }
    }
  })

  test('runs one script only, the one that its policy names', () => {
    for (const { path, content } of pages()) {
      const html = textOf({ path, content })
      const scripts = [...html.matchAll(/<script(?: type="([^"]*)")?[^>]*>([\s\S]*?)<\/script>/g)]
      const run = scripts.filter(([, type]) => type === undefined).map(([, , code = '']) => code)
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
      expect(policy).toContain("default-src 'none'".replaceAll("'", '&#39;'))
      expect(run).toHaveLength(path === 'search.html' ? 1 : 0)
      for (const code of run) expect(policy).toContain(`sha256-${createHash('sha256').update(code).digest('base64')}`)
      if (run.length === 0) expect(policy).not.toContain('script-src')
    }
  })

  test('is the same in whatever order the reports come', () => {
    expect(columnPages([...entries].reverse())).toEqual(columnPages(entries))
  })

  test('shows the figures of a body year by year, each leading to its place in the report', () => {
    const [body] = pages().filter(({ path }) => path.startsWith('bodies/'))
    const html = body ? textOf(body) : ''
    expect(html).toMatch(
      /<th scope="row" class="name">行政复议纠错率<\/th>(?:<td class="figure"><a href="\.\.\/reports\/[^"]+#n\d+">[\d.]+%<\/a><\/td>){3}/,
    )
  })

  test('draws what a body counted over the years, a bar a year', () => {
    const [body] = pages().filter(({ path }) => path.startsWith('bodies/'))
    const html = body ? textOf(body) : ''
    const chart = html.slice(html.indexOf('<figure'), html.indexOf('</figure>'))
    expect([...chart.matchAll(/<li>(\d{4})年 <b>\d+件<\/b>/g)].map(([, year]) => year)).toEqual(['2022', '2023', '2024'])
  })

  test('gives all figures as one table, in which no cell is a formula', () => {
    const [entry] = entries
    if (entry === undefined) throw new Error('there is a report')
    const table = columnPages([{ ...entry, bodies: ['=cmd()'] }]).find(({ path }) => path === 'figures.csv')
    const lines = String(table?.content).split('\r\n')
    expect(lines[0]).toBe('\ufeff报告年度,发文机关,指标,指标编号,原文,数值,单位,网页')
    expect(lines[1]).toMatch(/^2024,'=cmd\(\),行政复议受理,reconsideration\.accepted,\d+件,\d+,件,reports\/2024-\w+\/index\.html#n1$/)
  })

  test('tells subscribers the newest first, by the dates of the reports', () => {
    const feed = page('feed.xml')
    const updated = [...feed.matchAll(/<updated>([^<]*)<\/updated>/g)].map(([, when = '']) => when)
    expect(updated.length).toBe(entries.length + 1)
    expect(updated.slice(1)).toEqual(updated.slice(1).sort().reverse())
    expect(updated[0]).toBe(updated[1])
    const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id = '']) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test('lists every page for search engines under the address it will have', () => {
    const map = page('sitemap.xml')
    for (const { slug } of entries) expect(map).toContain(`<loc>${column.address}reports/${slug}/index.html</loc>`)
  })

  test('keeps what is not for the public out of its downloads', async () => {
    const letterhead = { copyNumber: '000012', secrecy: '机密', signers: ['甲某'], documentNumber: '云政〔2025〕6号' }
    const report = { ...emptyReport, letterhead, aside: [{ span: { start: 0, end: 0 }, text: '访问量：35' }] }
    const examination = { quantities: [], claims: [], coverage: { quantities: 0, examined: 0 }, unexamined: [] }
    const [entry] = entries
    if (entry === undefined) throw new Error('there is a report')
    const written = (await reportFiles({ entry, report, examination, column })).files
      .filter(({ path }) => !path.endsWith('.docx'))
      .map(textOf)
    expect(written.join()).toContain('云政〔2025〕6号')
    expect(written.join()).not.toMatch(/000012|机密|甲某|访问量/)
  })
})

describe('a report is judged by the day on which it was published', () => {
  const entry = (publishedOn: string | null, writtenOn: string | null = '2025-02-20', deadline: string | null = '2025-04-01') =>
    timeliness({ ...(entries[0] as Entry), publishedOn, writtenOn, deadline })

  test.each([
    ['before the day', '2025-03-31', 'in-time', '按期，早1天'],
    ['on the day', '2025-04-01', 'on', '期限当日公开'],
    ['after the day', '2025-04-11', 'late', '逾期10天'],
    ['nobody knows when', null, 'unknown', '没有写明发布日期'],
  ])('%s', (_, publishedOn, verdict, words) => {
    expect(entry(publishedOn)).toEqual({ verdict, words })
  })

  test('signed after the day, it was not public before', () => {
    expect(entry(null, '2025-05-06').verdict).toBe('late')
  })

  test('where no day was set, nobody is late', () => {
    expect(entry('2018-06-01', '2018-05-01', null).verdict).toBe('none')
  })
})
