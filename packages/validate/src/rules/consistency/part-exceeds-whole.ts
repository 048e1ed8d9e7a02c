import type { Rational } from '@fazhi/schema'
import type { Rule } from '../../rule.ts'
import { accuse } from '../../wording/accuse.ts'
import { contradictions } from '../../wording/contradictions.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'

const isMore = (a: Rational, b: Rational): boolean => a.numerator * b.denominator > b.numerator * a.denominator

export const partExceedsWhole: Rule = {
  id: 'consistency/part-exceeds-whole',
  severity: 'error',
  summary: '部分大于整体',
  why: '“其中”之后的数不会大于前面的总数，审结的不会多于应审的；大了，必有一个数写错或者范围不同',
  basis: numbersBasis,
  examples: {
    bad: ['全年审结行政复议案件86件，其中调解结案97件。'],
    good: ['全年审结行政复议案件86件，其中调解结案27件。'],
  },
  *check(subject) {
    for (const claim of contradictions(subject, 'part-exceeds-whole', 'subset')) {
      const { stated, operands } = claim
      const whole = operands.find(({ role }) => role === 'whole')?.quantity ?? stated
      const parts = whole === stated ? operands.map(({ quantity }) => quantity) : [stated]
      const over = parts.filter(part => isMore(part.value, whole.value))
      const named = (over.length > 0 ? over : parts).map(({ text }) => text).join('、')
      yield accuse(claim, `部分大于整体：${named}应包含在${whole.text}之内`)
    }
  },
}
