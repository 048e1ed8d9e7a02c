import { hasBody } from '../../reading/has-body.ts'
import { placeOfReport } from '../../reading/place-of-report.ts'
import type { Rule } from '../../rule.ts'

export const missingAddressee: Rule = {
  id: 'structure/missing-addressee',
  severity: 'info',
  summary: '没有主送机关',
  why: '报送的文本要有主送机关，且只主送应当接收的上级机关；公开在网上的文本常省去，所以只作提示',
  basis: { text: '《党政机关公文处理工作条例》第九条、第十五条（一）', confidence: 'A' },
  examples: {
    bad: [
      `‹云溪市人民政府关于2023年法治政府建设情况的报告›

2023年，我市深入推进法治政府建设。

一、主要举措和成效

全年制定行政规范性文件6件。`,
    ],
    good: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

临江省人民政府：

2023年，我市深入推进法治政府建设。

一、主要举措和成效

全年制定行政规范性文件6件。`,
    ],
  },
  *check(subject) {
    const { report, profile } = subject
    if (report.addressees.length > 0 || !hasBody(report)) return
    const rules = profile.addressees.map(({ rule }) => rule)
    yield {
      span: placeOfReport(subject),
      message: '没有主送机关，报送的文本应写明',
      ...(rules.length > 0 ? { because: `一般主送：${rules.join('；').replace(/。$/, '')}` } : {}),
    }
  },
}
