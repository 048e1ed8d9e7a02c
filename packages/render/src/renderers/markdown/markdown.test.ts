import type { Block, Report, Text } from '@fazhi/schema'
import { describe, expect, test } from 'vitest'
import { emptyReport } from '../../../../../test/support/empty-report.ts'
import { render } from '../../render.ts'
import { markdown } from './markdown.ts'

const none = { start: 0, end: 0 }
const text = (words: string): Text => ({ span: none, text: words })
const paragraph = (words: string): Block => ({ kind: 'paragraph', span: none, text: words })
const written = async (report: Partial<Report>): Promise<string> =>
  new TextDecoder().decode((await render({ ...emptyReport, ...report }, markdown)).bytes)
const body = async (report: Partial<Report>): Promise<string> => (await written(report)).replace(/^---\n[\s\S]*?\n---\n\n/, '')
const preamble = async (...blocks: Block[]): Promise<string> => body({ preamble: blocks })

describe('a report as Markdown', () => {
  test('has its title, parts and tail where a reader of the source expects them', async () => {
    expect(
      await written({
        title: { span: none, lines: [text('云溪市人民政府关于'), text('2024年度法治政府建设情况的报告')] },
        year: 2024,
        issuers: [text('云溪市人民政府')],
        addressees: [text('省委'), text('省人民政府')],
        published: { span: none, text: '2025-03-25', iso: '2025-03-25' },
        sections: [
          {
            kind: 'section',
            span: none,
            marker: { span: none, text: '一、', style: 'comma', number: 1 },
            title: text('主要举措和成效'),
            role: 'achievements',
            children: [
              {
                kind: 'item',
                span: none,
                level: 2,
                marker: { span: none, text: '（一）', style: 'bracket', number: 1 },
                title: text('健全制度。'),
                runIn: true,
                children: [paragraph('一是制定规划。'), paragraph('二是压实责任。')],
              },
            ],
          },
        ],
        closing: { kind: 'paragraph', span: none, text: '特此报告。' },
        attachmentList: [text('主要数据'), text('名词解释')],
        signature: { issuers: [text('云溪市人民政府')], date: { span: none, text: '2025年2月28日', iso: '2025-02-28' } },
        notes: [text('此件公开发布')],
        copies: [text('市委'), text('市监委')],
        attachments: [{ span: none, marker: text('附件1'), title: text('主要数据'), children: [paragraph('略')] }],
        letterhead: { documentNumber: '云政〔2025〕1号', signers: ['张三'], seal: true },
      }),
    ).toBe(`---
fazhi: 1
year: 2024
issuers:
  - 云溪市人民政府
published: "2025-03-25"
letterhead:
  documentNumber: 云政〔2025〕1号
  signers:
    - 张三
  seal: true
---

# 云溪市人民政府关于<br>2024年度法治政府建设情况的报告

<!-- 主送机关 -->
省委、省人民政府：

## 一、主要举措和成效

**（一）健全制度**。一是制定规划。

二是压实责任。

<!-- 结束语 -->
特此报告。

<!-- 附件说明 -->
附件：

1. 主要数据
2. 名词解释

<!-- 署名 -->
云溪市人民政府

<!-- 成文日期 -->
2025年2月28日

<!-- 附注 -->
（此件公开发布）

<!-- 抄送 -->
抄送：市委，市监委。

<!-- 附件 -->
## 附件1<br>主要数据

略
`)
  })

  test('escapes what Markdown would read as markup, and nothing else', async () => {
    expect(await preamble(paragraph('**市受理_案_件 <b>10</b> 件，占比~5%~；见 [附件](x)。'))).toBe(
      '\\*\\*市受理\\_案\\_件 \\<b>10\\</b> 件，占比\\~5%\\~；见 \\[附件\\](x)。\n',
    )
    expect(await preamble(paragraph('1. 受理'), paragraph('1.受理'), paragraph('- 受理'), paragraph('(1) 受理'), paragraph('# 受理'))).toBe(
      '1\\. 受理\n\n1.受理\n\n\\- 受理\n\n\\(1) 受理\n\n\\# 受理\n',
    )
  })

  test('lists a name in the front matter when its own punctuation would part it', async () => {
    expect(await written({ addressees: [text('省委、省政府')] })).toContain('addressees:\n  - 省委、省政府\n')
  })

  test('writes a table as a GitHub table, and one with merged cells as HTML', async () => {
    const cell = (words: string, columns = 1) => ({ span: none, text: words, columns, rows: 1 })
    const table = (rows: ReturnType<typeof cell>[][], caption: string | null): Block => ({
      kind: 'table',
      span: none,
      caption: caption === null ? null : text(caption),
      headerRows: 1,
      rows,
    })
    expect(
      await preamble(
        table(
          [
            [cell('事项'), cell('件数')],
            [cell('受理|审结'), cell('102')],
          ],
          '表1 复议',
        ),
      ),
    ).toBe('<!-- 表题 -->\n**表1 复议**\n\n| 事项 | 件数 |\n| --- | --- |\n| 受理\\|审结 | 102 |\n')
    expect(await preamble(table([[cell('复议 <件>', 2)], [cell('1'), cell('2')]], '表1'))).toBe(
      '<!-- 表题 -->\n**表1**\n\n<table role="table">\n<thead>\n<tr><th colspan="2">复议 &lt;件&gt;</th></tr>\n</thead>\n<tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody>\n</table>\n',
    )
  })
})
