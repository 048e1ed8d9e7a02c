import { endOfText } from '../../reading/end-of-text.ts'
import { hasBody } from '../../reading/has-body.ts'
import type { Rule } from '../../rule.ts'

export const missingSignature: Rule = {
  id: 'structure/missing-signature',
  severity: 'warning',
  summary: '没有发文机关署名',
  why: '报告由谁负责要看署名，署名应与标题里的发文机关、印章相符；网页上的文本有的省去署名，标题已写明机关或有发布日期的只作提示',
  basis: { text: '《党政机关公文处理工作条例》第九条（十三）', confidence: 'A' },
  examples: {
    bad: [
      `2023年法治政府建设情况的报告

一、主要举措和成效

‹全年制定行政规范性文件6件。›`,
      `云溪市2023年法治政府建设情况报告

发布日期：2024-03-25

一、主要举措和成效

‹全年制定行政规范性文件6件。›`,
    ],
    good: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

云溪市人民政府
2024年2月20日`,
    ],
  },
  *check(subject) {
    const { report } = subject
    if ((report.signature?.issuers.length ?? 0) > 0 || !hasBody(report)) return
    const named = report.issuers.length > 0 || report.published !== null
    yield {
      span: endOfText(subject),
      message: '文末没有发文机关署名',
      ...(named ? { severity: 'info' } : {}),
    }
  },
}
