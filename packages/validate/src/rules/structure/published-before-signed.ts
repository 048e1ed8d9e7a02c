import type { Rule } from '../../rule.ts'

export const publishedBeforeSigned: Rule = {
  id: 'structure/published-before-signed',
  severity: 'warning',
  summary: '公开日期早于成文日期',
  why: '文件签发之后才能公开；公开在前、成文在后，两个日期必有一个写错',
  basis: { text: '《党政机关公文处理工作条例》第九条（十二）', confidence: 'A' },
  examples: {
    bad: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

发布日期：2024-02-18

一、主要举措和成效

全年制定行政规范性文件6件。

云溪市人民政府
‹2024年2月28日›`,
    ],
    good: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

发布日期：2024-03-18

一、主要举措和成效

全年制定行政规范性文件6件。

云溪市人民政府
2024年2月28日`,
    ],
  },
  *check({ report }) {
    const { published, signature } = report
    const date = signature?.date
    if (!published || !date || published.iso >= date.iso) return
    yield {
      span: date.span,
      message: `成文日期${date.text}晚于发布日期${published.text}，两者必有一误`,
      related: [{ span: published.span, message: '发布日期' }],
    }
  },
}
