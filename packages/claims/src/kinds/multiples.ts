import type { Claim, Interval, Verdict } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { currentsOf, sidesOf } from '../structure/change-sides.ts'
import { formerBeside } from '../structure/former-beside.ts'
import { mayBeOf } from '../structure/may-be-of.ts'
import { namedSides } from '../structure/named-sides.ts'
import { concerns } from './concerns.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import { fits } from './ratio-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

const one = interval.point(rational.of(1n))

/** 翻一番 is twice, 翻两番 four times: how many doublings, to whole numbers and halves between. */
function doublingsOf(quotient: Interval): Interval {
  let low = 0n
  while (low < 60n && quotient.low !== null && rational.compare(quotient.low, rational.of(2n ** (low + 1n))) >= 0) low++
  const exact = quotient.low !== null && rational.compare(quotient.low, rational.of(2n ** low)) === 0
  return exact ? interval.point(rational.of(low)) : { low: rational.of(low), high: rational.of(low + 1n), open: 'both' }
}

/** 是同期诉讼案件数的2.5倍: of something that is named, and not this. */
function ofAnother({ lead }: Mention, base: Mention): boolean {
  const name = /^(?:仅|约|就|已)?(?:是|为|相当于)(?:同期|当年|全年)?([\u4e00-\u9fff]{3,}?)(?:总?[数量]|总数|数量)?的$/.exec(lead)?.[1]
  return name !== undefined && !/[上去前]年|上月|同期|原来|年初|年底|以前/.test(name) && !counts.bigramIn(name, counts.words(base))
}

/** 复议受理数是诉讼收案数的2.1倍: of two that are named, one of which is not here. */
const ofTwoNamed = /^[\u4e00-\u9fff]{3,14}[是为](?:一审|同期)?(?![上去前同])[\u4e00-\u9fff]{3,14}(?<![年期月])的$/

/** 1倍 is no way to cut off 2.0; 1.9 is near enough to two to be cut by nobody. */
function verdictOf(stated: Mention, computed: Interval): Verdict {
  const verdict = fits(stated, computed)
  const middle = interval.middle(computed)
  const cut =
    verdict === 'truncated' &&
    middle !== null &&
    rational.toNumber(middle) >= stated.number.size + 0.9 * rational.toNumber(stated.number.step)
  return cut ? 'inconsistent' : verdict
}

/** 倍数 是上年的4.4倍 is a ratio, 增长了近3倍 the ratio less one. */
export const multiples: Kind = ({ mentions, breakdowns }) => {
  const claims: Claim[] = []
  for (const stated of mentions) {
    // 分别增长3.2倍、2.5倍: dealt out to things of their own.
    if (stated.role !== 'ratio' || (stated.lead === '' && stated.passed === 1 << mark.list)) continue
    // 较上年的1.74倍: what it was.
    if (/^[较比由从](?:上年|去年|20\d\d年)的?$/.test(stated.lead)) continue
    const grows = (stated.cues & cue.up) !== 0
    const options: Claim[] = []
    const named = namedSides(mentions, stated) ?? formerBeside(mentions, stated)
    for (const current of named ? [named.current] : currentsOf(mentions, stated, false)) {
      const sides = named ?? sidesOf(mentions, current, stated, false)
      if (!sides) continue
      // 上年37件，是2019年的4倍: of a year that is not given.
      const year = /((?:19|20)\d\d)年/.exec(stated.lead)?.[1]
      if ((year !== undefined && sides.base.year !== Number(year)) || stated.lead.includes('前年')) continue
      const said = /^(?:仅|约|就|已)?[是为相]/.test(stated.lead) || concerns(stated, current)
      if (!named && (ofAnother(stated, sides.base) || !said)) continue
      const quotient = interval.divide(current.number.range, sides.base.number.range)
      const doublings = stated.number.unit === '番'
      const computed = doublings ? doublingsOf(quotient) : grows ? interval.subtract(quotient, one) : quotient
      const verdict = verdictOf(stated, computed)
      if (verdict === 'inconsistent' && !named && (ofTwoNamed.test(stated.lead) || !mayBeOf(mentions, stated, current))) continue
      const [a, b] = [working.of(current), working.of(sides.base)]
      options.push(
        makeClaim({
          kind: 'comparison',
          stated,
          operands: [
            ['current', current],
            ['base', sides.base],
          ],
          computed,
          verdict,
          because: `${grows ? `(${a} − ${b})` : a} ÷ ${b} = ${working.result(computed, Math.max(stated.number.places, 1), '倍')}`,
          subject: current.quantity.label,
        }),
      )
    }
    // 罚款86.7万元，其中对个人8.2万元，是上年的2.1倍: of the whole rather than its last part.
    const isPart = ({ operands }: Claim): boolean =>
      breakdowns.some(b => b.exact && b.parts.some(({ quantity }) => quantity === operands[0]?.quantity))
    const claim = options.find(({ verdict }) => verdict !== 'inconsistent') ?? options.find(option => !isPart(option)) ?? options[0]
    if (claim) claims.push(claim)
  }
  return claims
}
