import { roleWordings, type SectionRole } from '@fazhi/schema'
import { clauseOf } from '../../reading/clause-of.ts'
import { hasBody } from '../../reading/has-body.ts'
import { inForce } from '../../reading/in-force.ts'
import { placeOfReport } from '../../reading/place-of-report.ts'
import { standsAlone } from '../../reading/stands-alone.ts'
import type { Rule } from '../../rule.ts'

const termOf = (role: SectionRole): string => roleWordings.find(wording => wording.role === role)?.short ?? role

const before = { severity: 'info', because: '规定自2019年4月15日起施行，此前的报告可参照' } as const

export const missingPart: Rule = {
  id: 'structure/missing-part',
  severity: 'error',
  summary: '缺少规定必须报告的内容',
  why: '年度报告应当写明举措和成效、不足和原因、主要负责人履行第一责任人职责情况、下一年度安排；缺一项，督察时就按报告不完整处理。按内容判断，不强求单列标题',
  basis: { text: '《法治政府建设与责任落实督察工作规定》第四章（年度报告的五项内容）', confidence: 'A' },
  examples: {
    bad: [
      `‹云溪市人民政府关于2023年法治政府建设情况的报告›

一、主要举措和成效

全年制定行政规范性文件6件。

二、存在的不足和原因

一是基层力量薄弱，主要原因是编制紧缺。

三、2024年主要安排

继续推进法治政府建设示范创建。`,
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。‹市长认真履行第一责任人职责，主持常务会议学法6次。›

二、存在的不足和原因

一是基层力量薄弱，主要原因是编制紧缺。

三、2024年主要安排

继续推进法治政府建设示范创建。`,
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

‹（一）强化第一责任人职责›

市长主持常务会议学法6次。

（二）加强制度建设

全年制定行政规范性文件6件。

二、存在的不足和原因

一是基层力量薄弱，主要原因是编制紧缺。

三、2024年主要安排

继续推进法治政府建设示范创建。`,
    ],
    good: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

二、存在的不足和原因

一是基层力量薄弱，主要原因是编制紧缺。

三、党政主要负责人履行第一责任人职责情况

市长主持常务会议学法6次。

四、2024年主要安排

继续推进法治政府建设示范创建。`,
    ],
  },
  *check(subject) {
    const { source, report, profile } = subject
    if (!hasBody(report)) return
    for (const { role, required, basis } of profile.parts) {
      if (!required) continue
      const answers = report.parts.filter(part => part.role === role)
      const term = termOf(role)
      const [first] = answers
      if (first === undefined) {
        yield {
          span: placeOfReport(subject),
          message: `缺少“${term}”：全文没有这部分内容，也没有相近的说法`,
          basis: basis.text,
          ...(inForce(report.year) ? (basis.confidence === 'A' ? {} : { severity: 'warning' }) : before),
        }
        continue
      }
      if (answers.some(part => part.own)) continue
      const standing = answers.find(part => standsAlone(source.text, part))
      if (standing) {
        if (report.sections.length === 0) continue
        yield {
          span: clauseOf({ ...standing, text: source.text.slice(standing.span.start, standing.span.end) }, 'first'),
          severity: 'info',
          message: `“${term}”没有单列为一部分，从这里写起；内容在即可，单列便于逐项对照`,
          basis: basis.text,
        }
        continue
      }
      yield {
        span: first.span,
        severity: inForce(report.year) ? 'warning' : 'info',
        message: `“${term}”没有单列：全文只在${answers.length === 1 ? '这一处' : `${answers.length}处`}顺带写到，宜单独成段或单列标题`,
        basis: basis.text,
        related: answers.slice(1).map(part => ({ span: part.span, message: '这里也写到' })),
      }
    }
  },
}
