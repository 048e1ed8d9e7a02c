import { causesWording } from '@fazhi/schema'
import { clauseOf } from '../../reading/clause-of.ts'
import { inForce } from '../../reading/in-force.ts'
import { sectionOf } from '../../reading/section-of.ts'
import { standsAlone } from '../../reading/stands-alone.ts'
import type { Rule } from '../../rule.ts'
import type { Subject } from '../../subject.ts'

/** What is said of shortcomings. The heading is left out: 不足和原因 promises reasons, and gives none. */
const shortcomingsText = ({ source, report }: Subject): string =>
  report.parts
    .filter(part => part.role === 'shortcomings')
    .map(part => source.text.slice(sectionOf(report, part)?.title.span.end ?? part.span.start, part.span.end))
    .join('\n')

export const missingCauses: Rule = {
  id: 'structure/missing-causes',
  severity: 'error',
  summary: '写了不足，没有写原因',
  why: '规定要求报告“不足和原因”，两样都要有；只列问题不析原因属于缺项，也是最常漏的一项',
  basis: { text: '《法治政府建设与责任落实督察工作规定》第四章（上一年度存在的不足和原因）', confidence: 'A' },
  examples: {
    bad: [
      `一、主要举措和成效

全年制定行政规范性文件6件。

‹二、存在的不足›

一是基层法治力量比较薄弱。二是普法针对性不强，比如进企业活动偏少。

三、2024年主要安排

继续加强培训。`,
      `‹二、存在的不足和原因›

一是基层法治力量比较薄弱。二是普法针对性不强，比如进企业活动偏少。`,
    ],
    good: [
      `二、存在的不足和原因

一是基层法治力量比较薄弱。二是普法针对性不强。

产生以上问题的主要原因是：法律专业人才紧缺，部分单位重视不够。`,
      `二、存在的不足

受编制数量限制，基层法制审核人员不足。`,
      `二、存在的不足

一是基层法治力量比较薄弱。

三、主要原因

法律专业人才紧缺。`,
    ],
  },
  *check(subject) {
    const { report, profile } = subject
    if (!profile.parts.some(part => part.role === 'shortcomings' && part.causes)) return
    const [first] = report.parts.filter(part => part.role === 'shortcomings')
    // Some give the reasons a section of their own.
    if (
      report.sections.some(
        ({ title }) => causesWording.headings.some(pattern => pattern.test(title.text)) && !/不足|问题|差距|短板/.test(title.text),
      )
    )
      return
    if (first === undefined || causesWording.sentences.some(pattern => pattern.test(shortcomingsText(subject)))) return
    // A shortcoming admitted in passing is another rule's matter: the part itself is missing.
    if (!standsAlone(subject.source.text, first)) return
    const section = sectionOf(report, first)
    const promised = section !== undefined && causesWording.headings.some(pattern => pattern.test(section.title.text))
    yield {
      span: section
        ? { start: section.span.start, end: section.title.span.end }
        : clauseOf({ span: first.span, text: subject.source.text.slice(first.span.start, first.span.end) }, 'first'),
      message: promised
        ? '标题写了“原因”，正文里没有看到原因，应逐条或集中说明产生的原因'
        : '只写了不足，没有写原因，应逐条或集中说明产生的原因',
      ...(promised ? { severity: 'warning' } : {}),
      ...(inForce(report.year) ? {} : { severity: 'info', because: '规定自2019年4月15日起施行，此前的报告可参照' }),
    }
  },
}
