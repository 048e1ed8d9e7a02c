import { titleText } from '../../reading/title-text.ts'
import type { Rule } from '../../rule.ts'

/** What is wrong with the words of a title, and which words. */
const slips: readonly { readonly pattern: RegExp; readonly says: (words: string) => string }[] = [
  { pattern: /年年度?|年度年度?|度年度/, says: words => `标题中“${words}”重复` },
  { pattern: /关于关于|的的|报告报告|情况情况|政府政府/, says: words => `标题中“${words}”重复` },
  { pattern: /[。；，、：]$/, says: words => `标题末尾不用标点“${words}”` },
]

export const titleForm: Rule = {
  id: 'structure/title-form',
  severity: 'warning',
  summary: '标题的写法不合规范',
  why: '标题由发文机关、事由和文种组成，文种是“报告”；年份、事由写全，网上才查得到；各地规定了统一名称的从其规定',
  basis: { text: '《党政机关公文处理工作条例》第八条（十）、第九条（七）', confidence: 'A' },
  examples: {
    bad: [
      `云溪市人民政府关于2023‹年年度›法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。`,
      `‹云溪市2023年法治政府建设工作总结›

一、主要举措和成效

全年制定行政规范性文件6件。`,
      `‹云溪市人民政府法治政府建设情况报告›

一、主要举措和成效

全年制定行政规范性文件6件。`,
    ],
    good: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。`,
      `临江区2023年度法治政府建设年度报告

一、主要举措和成效

全年制定行政规范性文件6件。`,
    ],
  },
  *check({ source, report, profile }) {
    const { title } = report
    if (!title) return
    const { span } = title
    const words = titleText(report)
    const written = source.text.slice(span.start, span.end)
    for (const { pattern, says } of slips) {
      const match = pattern.exec(written.trimEnd())
      if (match)
        yield { span: { start: span.start + match.index, end: span.start + match.index + match[0].length }, message: says(match[0]) }
    }
    if (!words.includes('报告')) yield { span, message: '标题没有写明文种，向上级汇报工作、向社会公开的应是“报告”' }
    else if (!/(?:19|20)\d\d|[一二][〇○零九]|[*×]{2}/.test(words)) yield { span, message: '标题没有写明报告年度' }
    if (!/法治政府|依法行政|法治建设/.test(words)) yield { span, severity: 'info', message: '标题没有写明事由“法治政府建设”' }
    const fixed = profile.titleMustContain
    if (fixed && !words.includes(fixed.text)) {
      yield { span, message: `${profile.term}的报告名称应含“${fixed.text}”`, basis: fixed.basis.text, severity: 'info' }
    }
  },
}
