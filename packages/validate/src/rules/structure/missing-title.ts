import { hasBody } from '../../reading/has-body.ts'
import { placeOfReport } from '../../reading/place-of-report.ts'
import type { Rule } from '../../rule.ts'

export const missingTitle: Rule = {
  id: 'structure/missing-title',
  severity: 'warning',
  summary: '没有标题',
  why: '公文标题由发文机关名称、事由和文种组成；没有标题，读者不知道是谁、哪一年的报告',
  basis: { text: '《党政机关公文处理工作条例》第九条（七）', confidence: 'A' },
  examples: {
    bad: [
      `‹2023年，我市深入推进法治政府建设，现将有关情况报告如下。›

一、主要举措和成效

全年制定行政规范性文件6件。`,
    ],
    good: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。`,
    ],
  },
  *check(subject) {
    if (subject.report.title || !hasBody(subject.report)) return
    yield {
      span: placeOfReport(subject),
      message: '没有标题，应写明“发文机关+关于+年份+法治政府建设情况的报告”',
    }
  },
}
