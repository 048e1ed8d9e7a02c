import { endOfText } from '../../reading/end-of-text.ts'
import { hasBody } from '../../reading/has-body.ts'
import type { Rule } from '../../rule.ts'

export const missingDate: Rule = {
  id: 'structure/missing-date',
  severity: 'warning',
  summary: '没有成文日期',
  why: '成文日期署会议通过或者签发的日期，是否在3月1日之前报送全看它；有发布日期的网页文本只作提示',
  basis: { text: '《党政机关公文处理工作条例》第九条（十二）', confidence: 'A' },
  examples: {
    bad: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

‹云溪市人民政府›`,
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
    if (report.signature?.date || !hasBody(report)) return
    yield {
      span: report.signature?.issuers.at(-1)?.span ?? endOfText(subject),
      message: '文末没有成文日期，应写明年、月、日',
      ...(report.published ? { severity: 'info' } : {}),
    }
  },
}
