import { sectionOf } from '../../reading/section-of.ts'
import { yearsIn } from '../../reading/years-in.ts'
import type { Rule } from '../../rule.ts'

/** 2024年度 among the words of a heading or at the head of a paragraph. */
const firstYear = /(?:19|20)\d\d年/

export const planYear: Rule = {
  id: 'structure/plan-year',
  severity: 'error',
  summary: '下一年度安排写的不是下一年',
  why: '规定要求报告“下一年度”的主要安排，即报告年度的次年；写成当年，多是套用旧稿没有改年份',
  basis: { text: '《法治政府建设与责任落实督察工作规定》第四章（下一年度推进法治政府建设的主要安排）', confidence: 'A' },
  fix: '改为次年（须人工确认）',
  examples: {
    bad: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

二、‹2023年›度推进法治政府建设的主要安排

继续加强培训。`,
    ],
    good: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

二、2024年度推进法治政府建设的主要安排

继续加强培训，完成2023年未办结的事项。`,
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、2023年工作情况和2024年打算

全年制定行政规范性文件6件。`,
    ],
  },
  *check({ report }) {
    const { year } = report
    if (year === null) return
    for (const part of report.parts.filter(({ role }) => role === 'plan')) {
      const section = sectionOf(report, part)
      // 到2025年 names an aim, not the year of the plan.
      const words = (section?.title.text ?? '').replace(/(?<=[到至])\d{4}年/g, '〇〇〇〇年')
      const years = yearsIn(words)
      const [stated] = years
      if (!section || stated === undefined || years.includes(year + 1)) continue
      // 2021—2025 names a programme, not the year of the plan.
      if (years.length > 1) continue
      const start = section.title.span.start + words.search(firstYear)
      const span = { start, end: start + 5 }
      yield {
        span,
        message: `下一年度安排应是${year + 1}年，标题写作${stated}年`,
        because: `报告年度${year}年的下一年是${year + 1}年`,
        fixes: [{ label: `改为${year + 1}年`, safety: 'unsafe', edits: [{ span, text: `${year + 1}年` }] }],
      }
    }
  },
}
