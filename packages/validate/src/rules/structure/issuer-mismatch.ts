import { titleText } from '../../reading/title-text.ts'
import type { Rule } from '../../rule.ts'

/** The bodies a title names before 关于: 中共临江区委 临江区人民政府; names written without a space between stay together. */
const bodiesIn = (title: string): readonly string[] => {
  const end = title.indexOf('关于')
  return end < 3 || end > 60
    ? []
    : title
        .slice(0, end)
        .split(/[\s、，,]/)
        .filter(name => name.length > 2)
}

const bare = (name: string): string =>
  name
    .replace(/\s+/g, '')
    .replace(/^中共|^中国共产党/, '')
    .replace(/委员会$/, '委')

export const issuerMismatch: Rule = {
  id: 'structure/issuer-mismatch',
  severity: 'warning',
  summary: '署名与标题里的发文机关不符',
  why: '署名应当与标题里的发文机关、与印章相符；不符多是借用别处的稿子没有改净',
  basis: { text: '《党政机关公文处理工作条例》第九条（七）、（十三）', confidence: 'A' },
  examples: {
    bad: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

‹平江市人民政府›
2024年2月20日`,
    ],
    good: [
      `中共临江区委 临江区人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

中共临江区委
临江区人民政府
2024年2月20日`,
      `市司法局关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

云溪市司法局
2024年2月20日`,
    ],
  },
  *check({ report }) {
    const named = bodiesIn(titleText(report)).map(bare)
    const head = named.join('')
    const signed = report.signature?.issuers ?? []
    const [first] = signed
    if (named.length === 0 || !first) return
    const known = signed.some(({ text }) => head.includes(bare(text)) || named.some(name => bare(text).includes(name)))
    if (known) return
    yield {
      span: first.span,
      message: `标题里的发文机关是“${named.join('、')}”，署名是“${signed.map(({ text }) => text).join('、')}”`,
    }
  },
}
