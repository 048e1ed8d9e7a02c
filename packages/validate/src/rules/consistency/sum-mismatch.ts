import type { Rule } from '../../rule.ts'
import { accuse } from '../../wording/accuse.ts'
import { contradictions } from '../../wording/contradictions.ts'
import { expected } from '../../wording/expected.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'
import { subjectOfClaim } from '../../wording/subject-of-claim.ts'

export const sumMismatch: Rule = {
  id: 'consistency/sum-mismatch',
  severity: 'error',
  summary: '分项之和不等于总数',
  why: '把总数拆开来写，分项加起来就应当等于总数；差几件，不是漏了一类，就是改了一处忘了另一处；结存、余数也一样：总数减去已办的，就应当是剩下的',
  basis: numbersBasis,
  fix: '改正唯一能使等式成立的数（须人工确认）',
  examples: {
    bad: [
      '逐件评估现行文件‹399件›，其中保留60件、修改13件、废止316件。',
      '全年应办案件305件，办结258件，撤回7件，结转下年‹50件›。',
      '612户用人单位中，完成申报587户，申报率95.9%。申报系统全年开放，尚有‹35户›未完成申报。',
    ],
    good: ['逐件评估现行文件399件，其中保留60件、修改13件、废止326件。', '逐件评估现行文件399件，其中市政府文件60件。'],
  },
  *check(subject) {
    for (const claim of contradictions(subject, 'sum')) {
      const right = expected(claim)
      const name = subjectOfClaim(subject, claim)
      // 应办 less 办结 is no sum of items.
      const how = claim.operands.some(({ role }) => role === 'out') ? '按相关各数推算' : '按分项合计'
      yield accuse(
        claim,
        right === null ? `${name}${claim.stated.text}与分项之和不符` : `${name}${how}应为${right}，文中写作${claim.stated.text}`,
      )
    }
  },
}
