import { describe, expect, it } from 'vitest'
import { printOutline } from '../../fixtures/print-outline.ts'
import { parse } from '../../parse.ts'

const read = (text: string): ReturnType<typeof parse> => parse({ name: '报告.md', bytes: new TextEncoder().encode(text) })
const outline = (text: string): readonly string[] => printOutline(read(text).report).trimEnd().split('\n')

describe('a report in Markdown', () => {
  it('has headings by their level or by their number', () => {
    expect(
      outline(`# 云溪市人民政府<br>关于2024年度法治政府建设情况的报告

省人民政府：

## 一、主要举措和成效

### （一）优化服务

办理事项5300件。

**（二）规范执法。**一是评查案卷120卷。

## 二、存在的不足和原因

1. 力量不足；
2. 经费不足。

云溪市人民政府\\
2025年2月20日
`),
    ).toEqual([
      '标题：云溪市人民政府 | 关于2024年度法治政府建设情况的报告',
      '年度：2024',
      '发文机关：云溪市人民政府',
      '主送：省人民政府',
      '署名：云溪市人民政府',
      '成文日期：2025-02-20',
      '【achievements】一、│主要举措和成效',
      '  2 （一）│优化服务',
      '    ¶ 办理事项5300件。',
      '  2→（二）│规范执法。',
      '    ¶ 一是评查案卷120卷。',
      '【shortcomings】二、│存在的不足和原因',
      '  ¶ 1. 力量不足；',
      '  ¶ 2. 经费不足。',
      '● achievements 一、主要举措和成效',
      '● shortcomings 二、存在的不足和原因',
    ])
  })

  it('needs no numbers where headings have levels', () => {
    expect(
      outline(
        '# 云溪市2024年法治政府建设年度报告\n\n## 工作成效\n\n### 优化服务\n\n办件多。\n\n### 规范执法\n\n处罚少。\n\n## 存在问题\n\n人少。\n\n## 下一步打算\n\n招人。\n',
      ).slice(2),
    ).toEqual([
      '【achievements】│工作成效',
      '  2 │优化服务',
      '    ¶ 办件多。',
      '  2 │规范执法',
      '    ¶ 处罚少。',
      '【shortcomings】│存在问题',
      '  ¶ 人少。',
      '【plan】│下一步打算',
      '  ¶ 招人。',
      '● achievements 工作成效',
      '● shortcomings 存在问题',
      '● plan 下一步打算',
    ])
  })

  it('keeps a masked year as it is written', () => {
    expect(read('**年,**市扎实推进依法行政,取得成效。\n').source.text).toBe('**年,**市扎实推进依法行政,取得成效。\n')
  })

  it('keeps escaped stars, and takes off the marks of bold words that end in a full stop', () => {
    expect(read('(中发〔\\*\\*〕36号)、在\\*\\*、云溪等地，\\*\\*改革特色。\\*\\*年起\n').source.text).toBe(
      '(中发〔**〕36号)、在**、云溪等地，**改革特色。**年起\n',
    )
    expect(read('**加强领导。**一是健全制度。\n').source.text).toBe('加强领导。一是健全制度。\n')
  })

  it('takes from the front matter what the words do not say', () => {
    const { report, diagnostics, source } = read(`---
标题: 云溪市司法局2024年法治政府建设年度报告
主送机关: [市委, 市政府]
发文机关: 云溪市司法局
成文日期: 2025年2月11日
发布日期: "2025-03-01"
发文字号: 云司〔2025〕7号
签发人:
  - 赵强
  - 钱进
盖章: true
---

一、主要举措和成效

审查文件62件。
`)
    expect(diagnostics).toEqual([])
    expect(printOutline(report).split('\n').slice(0, 9)).toEqual([
      '标题：云溪市司法局2024年法治政府建设年度报告',
      '年度：2024',
      '发文机关：云溪市司法局',
      '主送：市委 | 市政府',
      '发布：2025-03-01',
      '署名：云溪市司法局',
      '成文日期：2025-02-11',
      '版头版记：{"documentNumber":"云司〔2025〕7号","signers":["赵强","钱进"],"seal":true}',
      '页面文字：发布日期：2025-03-01',
    ])
    expect(source.text.startsWith('云溪市司法局2024年法治政府建设年度报告\n')).toBe(true)
  })

  it('does not say twice what front matter and text both say', () => {
    const { report, source } = read(
      '---\ntitle: 云溪市2024年法治政府建设报告\nissuers: 云溪市人民政府\ndate: 2025年2月1日\n---\n# 云溪市2024年法治政府建设报告\n\n一、主要举措\n\n办件多。\n\n云溪市人民政府\n\n2025年2月1日\n',
    )
    expect(source.text.match(/云溪市2024年法治政府建设报告/g)).toHaveLength(1)
    expect(report.signature?.issuers.map(name => name.text)).toEqual(['云溪市人民政府'])
  })

  it('names the line of the front matter that it cannot read', () => {
    const { diagnostics } = read('---\nyear: 2024\n这一行没有冒号\n---\n\n一、主要举措\n')
    expect(diagnostics.map(each => [each.rule, each.severity])).toEqual([['file/front-matter', 'warning']])
    expect(diagnostics[0]?.message).toContain('第2行')
  })

  it('takes what a site is to say of the report, and where it says so', () => {
    const { report, diagnostics, places } = read(
      '---\n公开信息:\n  索引号: 11620300013909010R/2025-48086\n  站点:\n    域名: www.yunxi.example\n  关键词: [法治政府, 年度报告]\n  发布日期: 2025-03-25\n---\n一、主要举措\n',
    )
    expect(diagnostics).toEqual([])
    expect(report.publication).toEqual({
      identifier: '11620300013909010R/2025-48086',
      site: { domain: 'www.yunxi.example' },
      keywords: ['法治政府', '年度报告'],
      publishedOn: '2025-03-25',
    })
    expect(report.published?.iso).toBe('2025-03-25')
    expect(places.get('publish.identifier')).toBe('---\n公开信息:\n  '.length)
  })

  it('says with line and column what of it cannot be used, and keeps the rest', () => {
    const { report, diagnostics } = read(
      '---\nyear: 2024\r\npublish:\n  索引: 1\n  作者: [甲, 乙]\n  来源:\n    甲: 乙\n  subject: 综合政务\n---\n一、主要举措\n',
    )
    expect(diagnostics.map(({ message }) => message.slice(0, 30))).toEqual([
      expect.stringMatching(/^第4行第3列：公开信息里没有“索引”这一项/),
      expect.stringMatching(/^第5行第3列：“作者”只能写一项/),
      expect.stringMatching(/^第6行第3列：“来源”下面不能再分项/),
    ])
    expect(report.publication).toEqual({ subject: '综合政务' })
  })

  it('leads back to the words among the marks', () => {
    const { source, original } = read('# 标题**很\\*长**的[报告](http://a.b "c")\n\n| 事项 | 件数 |\n|---|---|\n| 受理 | 102 |\n')
    const back = (words: string): string | undefined => {
      const start = source.text.indexOf(words)
      const place = source.toOriginal({ start, end: start + words.length })
      return place === null ? undefined : original?.slice(place.start, place.end)
    }
    expect(source.text).toBe('标题很*长的报告\n事项\t件数\n受理\t102\n')
    expect(back('标题')).toBe('标题')
    expect(back('很*长的')).toBe('很\\*长**的')
    expect(back('102')).toBe('102')
  })

  it('reads an indented paragraph as a paragraph, not as code', () => {
    expect(outline('一、主要举措\n\n    全年办件多。\n')).toContain('  ¶ 全年办件多。')
  })
})
