import type { Section, SectionRole } from '@fazhi/schema'
import { sectionOf } from '../../reading/section-of.ts'
import type { Rule } from '../../rule.ts'

const order: readonly SectionRole[] = ['achievements', 'shortcomings', 'leadership', 'plan']

/** Short names, for a line that lists them all. */
const names: Readonly<Record<SectionRole, string>> = {
  achievements: '举措成效',
  shortcomings: '不足和原因',
  leadership: '第一责任人履职',
  plan: '下年安排',
  other: '其他',
}

export const partOrder: Rule = {
  id: 'structure/part-order',
  severity: 'info',
  summary: '各部分次序与规定所列次序不同',
  why: '规定依次列成效、不足和原因、第一责任人履职、下一年度安排；次序没有强制要求，照此排列便于审核人员逐项对照',
  basis: { text: '《法治政府建设与责任落实督察工作规定》第四章（年度报告的五项内容）', confidence: 'A' },
  examples: {
    bad: [
      `一、主要举措和成效

全年制定行政规范性文件6件。

二、党政主要负责人履行第一责任人职责情况

市长主持常务会议学法6次。

‹三、存在的不足和原因›

一是基层力量薄弱，主要原因是编制紧缺。

四、2024年主要安排

继续加强培训。`,
    ],
    good: [
      `一、主要举措和成效

全年制定行政规范性文件6件。

二、存在的不足和原因

一是基层力量薄弱，主要原因是编制紧缺。

三、党政主要负责人履行第一责任人职责情况

市长主持常务会议学法6次。

四、2024年主要安排

继续加强培训。`,
    ],
  },
  *check({ report }) {
    const firsts: { readonly role: SectionRole; readonly section: Section }[] = []
    for (const part of report.parts) {
      const section = sectionOf(report, part)
      if (section && order.includes(part.role) && firsts.every(({ role }) => role !== part.role)) firsts.push({ role: part.role, section })
    }
    const misplaced = firsts.find(({ role }, index) => index > 0 && order.indexOf(role) < order.indexOf(firsts[index - 1]?.role ?? role))
    if (!misplaced) return
    const { section } = misplaced
    const listed = (roles: readonly SectionRole[]): string => roles.map(role => names[role]).join('—')
    const found = firsts.map(({ role }) => role)
    yield {
      span: { start: section.marker?.span.start ?? section.title.span.start, end: section.title.span.end },
      message: `各部分次序是${listed(found)}，规定所列次序是${listed(order.filter(role => found.includes(role)))}，可视情况调整`,
    }
  },
}
