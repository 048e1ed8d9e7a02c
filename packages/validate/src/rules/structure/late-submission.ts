import { pastDeadline } from '../../reading/past-deadline.ts'
import type { Rule } from '../../rule.ts'

export const lateSubmission: Rule = {
  id: 'structure/late-submission',
  severity: 'warning',
  summary: '成文日期晚于报送期限',
  why: '报送不会早于成文；成文日期已过报送期限，说明报送也已逾期（报送文本与公开文本分别署日期的，以报送文本为准）',
  basis: { text: '《法治政府建设与责任落实督察工作规定》第四章（报送期限）', confidence: 'B' },
  examples: {
    bad: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

云溪市人民政府
‹2024年3月20日›`,
    ],
    good: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

云溪市人民政府
2024年2月29日`,
    ],
  },
  *check({ report, profile }) {
    const date = report.signature?.date
    const deadline = profile.deadlines.submit
    const past = date && pastDeadline(date, deadline, report.year)
    if (!past) return
    const after = past.verdict === 'after'
    yield {
      span: date.span,
      message: after
        ? `应在${past.due}之前报送，成文日期是${date.text}，报送已逾期`
        : `应在${past.due}之前报送，成文日期正是当日，“之前”一般不含当日`,
      ...(deadline ? { basis: deadline.basis.text } : {}),
      ...(after ? {} : { severity: 'info' }),
    }
  },
}
