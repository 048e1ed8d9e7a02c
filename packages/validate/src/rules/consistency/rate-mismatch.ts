import type { Rule } from '../../rule.ts'
import { accuse } from '../../wording/accuse.ts'
import { commonDenominators } from '../../wording/common-denominators.ts'
import { contradictions } from '../../wording/contradictions.ts'
import { expected } from '../../wording/expected.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'
import { subjectOfClaim } from '../../wording/subject-of-claim.ts'
import { workingOf } from '../../wording/working-of.ts'

export const rateMismatch: Rule = {
  id: 'consistency/rate-mismatch',
  severity: 'error',
  summary: '率与文中的分子、分母对不上',
  why: '分子、分母、率写在一处，任何读者都可以复算；对不上，多半是改了件数没有改率，或者换了分母没有说明。各种通行的分母都试过，都不合才报',
  basis: numbersBasis,
  fix: '改为算得的数（须人工确认）',
  examples: {
    bad: ['全年审结行政复议案件102件，纠错32件，纠错率‹34.1%›。', '排查矛盾纠纷1500件，成功化解1470件，化解率‹95%›。'],
    good: [
      '全年审结行政复议案件102件，纠错32件，纠错率31.4%。',
      '审结一审行政诉讼案件200件，败诉57件，败诉率29%。',
      '全年受理行政复议案件151件，审结135件，纠错29件，纠错率19.2%。',
    ],
  },
  *check(subject) {
    const failing = contradictions(subject, 'rate')
    const groups = commonDenominators(failing, subject.examination.claims)
    for (const { denominator, claims } of groups) {
      yield {
        span: denominator.span,
        message: `以${denominator.text}为分母的${claims.length}个率都对不上，请先核对${denominator.text}`,
        because: workingOf(claims, ({ because, stated }) => `${because}（文中${stated.text}）`),
        related: claims.map(claim => ({ span: claim.stated.span, message: `${subjectOfClaim(subject, claim)}${claim.stated.text}` })),
      }
    }
    const grouped = new Set(groups.flatMap(({ claims }) => claims))
    for (const claim of failing) {
      if (grouped.has(claim)) continue
      const right = expected(claim)
      const name = subjectOfClaim(subject, claim)
      yield accuse(
        claim,
        right === null ? `${name}与件数对不上，文中写作${claim.stated.text}` : `${name}应为${right}，文中写作${claim.stated.text}`,
      )
    }
  },
}
