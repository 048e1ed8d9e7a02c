import { hasBody } from '../../reading/has-body.ts'
import { placeOfReport } from '../../reading/place-of-report.ts'
import type { Rule } from '../../rule.ts'

export const missingTopic: Rule = {
  id: 'structure/missing-topic',
  severity: 'info',
  summary: '本地指引要求的事项没有写到',
  why: '有的地方规定了年度报告应当覆盖的事项；没有写到的，请补写或确认本单位没有这项工作。没有规定的地方不检查',
  basis: { text: '《深圳市法治政府建设年度报告事项指引（试行）》', confidence: 'A' },
  examples: {
    bad: [
      {
        profile: 'shenzhen',
        text: `‹临江区人民政府2023年法治政府建设年度报告›

一、主要举措和成效

加强党的组织领导，全面履行政府职能，推进“放管服”改革，优化营商环境；制定行政规范性文件6件，完善依法行政制度；重大行政决策科学民主；严格规范公正文明执法，开展行政执法案卷评查2次；强化行政权力制约和监督，办理行政复议案件86件；开展普法宣传26场，带动法治社会建设。`,
      },
    ],
    good: [
      `临江区人民政府2023年法治政府建设年度报告

一、主要举措和成效

全年制定行政规范性文件6件。`,
    ],
  },
  *check(subject) {
    const { source, report, profile } = subject
    if (!hasBody(report)) return
    for (const { term, words, basis } of profile.topics ?? []) {
      if (words.some(word => source.text.includes(word))) continue
      yield {
        span: placeOfReport(subject),
        message: `没有写到“${term}”（${words.slice(0, 4).join('、')}等）`,
        basis: basis.text,
      }
    }
  },
}
