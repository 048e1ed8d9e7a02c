import { pastDeadline } from '../../reading/past-deadline.ts'
import type { Rule } from '../../rule.ts'

export const latePublication: Rule = {
  id: 'structure/late-publication',
  severity: 'error',
  summary: '公开日期晚于期限',
  why: '除涉及党和国家秘密的外，年度报告应当在每年4月1日之前向社会公开；逾期的，督察单位可以通报批评',
  basis: { text: '《法治政府建设与责任落实督察工作规定》第二十四条', confidence: 'A' },
  examples: {
    bad: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

发布日期：‹2024-05-16›

一、主要举措和成效

全年制定行政规范性文件6件。`,
      `云溪市人民政府关于2023年法治政府建设情况的报告

发布日期：‹2024-04-01›

一、主要举措和成效

全年制定行政规范性文件6件。`,
    ],
    good: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

发布日期：2024-03-31

一、主要举措和成效

全年制定行政规范性文件6件。`,
      `云溪市人民政府关于2017年法治政府建设情况的报告

发布日期：2018-04-20

一、主要举措和成效

全年制定行政规范性文件6件。`,
    ],
  },
  *check({ report, profile }) {
    const { published } = report
    const deadline = profile.deadlines.publish
    const past = published && pastDeadline(published, deadline, report.year)
    if (!past) return
    const after = past.verdict === 'after'
    yield {
      span: published.span,
      message: after
        ? `应在${past.due}之前公开，发布日期是${published.text}，已逾期`
        : `应在${past.due}之前公开，发布日期正是当日，“之前”一般不含当日`,
      ...(deadline ? { basis: deadline.basis.text } : {}),
      ...(after && deadline?.basis.confidence === 'A' ? {} : { severity: after ? 'warning' : 'info' }),
    }
  },
}
