import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printOutline } from '../../fixtures/print-outline.ts'
import { parse } from '../../parse.ts'

const folder = new URL('../../fixtures/pages/', import.meta.url)
const page = (body: string, head = ''): ReturnType<typeof parse> =>
  parse({ name: 'x.html', bytes: new TextEncoder().encode(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`) })

describe('a page saved from a browser', () => {
  /** Each fixture is a page, a line of `====`, and what is to be read from it. */
  for (const name of readdirSync(folder)) {
    it(`gives the report and nothing of the page: ${name}`, () => {
      const [text = '', outline = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n====\n')
      const { report, source } = parse({ name, bytes: new TextEncoder().encode(text) })
      expect(source.format).toBe('html')
      expect(printOutline(report)).toBe(outline)
      expect(source.text).not.toMatch(/首页|上一篇|ICP备|版权所有|相关阅读|热点新闻|document\.write|互动交流/)
    })
  }

  it('takes the date of publication from the meta tags where the page does not show it', () => {
    const { report, source } = page(
      '<p>一、主要举措和成效</p><p>全年受理102件，审结102件。</p>',
      '<meta name="PubDate" content="2025-03-12 09:30">',
    )
    expect(report.published?.iso).toBe('2025-03-12')
    expect(source.text).toBe('发布日期：2025-03-12 09:30\n一、主要举措和成效\n全年受理102件，审结102件。\n')
  })

  it('leads back to the character in the source, through entities and line breaks', () => {
    const { source, original } = page('<p>件数&nbsp;102&mdash;全年受理\r\n复议<b>案件</b>，已审结。</p>')
    const back = (words: string): string | undefined => {
      const start = source.text.indexOf(words)
      const place = source.toOriginal({ start, end: start + words.length })
      return place === null ? undefined : original?.slice(place.start, place.end)
    }
    expect(source.text).toBe('件数\u00a0102—全年受理复议案件，已审结。\n')
    expect(back('102')).toBe('102')
    expect(back('\u00a0102—')).toBe('&nbsp;102&mdash;')
    expect(back('受理复议案件')).toBe('受理\r\n复议<b>案件')
  })

  it('reads a table of data as a table, merged cells and caption included', () => {
    const { report } = page(
      '<p>一、主要举措和成效</p><p>情况如下，详见表。</p><table><caption>表1 复议</caption><tr><th colspan="2">事项</th></tr><tr><td>受理</td><td>102</td></tr></table>',
    )
    const table = report.sections[0]?.children.find(block => block.kind === 'table')
    expect(table?.caption?.text).toBe('表1 复议')
    expect(table?.headerRows).toBe(1)
    expect(table?.rows.map(row => row.map(cell => [cell.text, cell.columns]))).toEqual([
      [['事项', 2]],
      [
        ['受理', 1],
        ['102', 1],
      ],
    ])
  })

  it('runs nothing and shows nothing that is hidden', () => {
    const { source } = page(
      '<p>一、主要举措</p><p>全年受理，审结。</p><script>document.write("坏")</script><p style="display:none">藏，藏。</p><p hidden>藏</p>',
    )
    expect(source.text).toBe('一、主要举措\n全年受理，审结。\n')
  })
})
