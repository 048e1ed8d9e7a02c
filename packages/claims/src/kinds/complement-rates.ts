import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { rateNameIn } from '../reading/rate-name-in.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

const hundred = rational.of(100n)
const rateName = { least: 2, most: 8, behind: 4 }
/** Between the two stands nothing: not 满意 and 不满意, and what is not done may be partly done or not due. */
const twofold = /(?:合格|达标)$/
/** 复检合格率: of others. */
const ofOthers = /复检|首检|首次|初检|复查|再次|按期|限期|及时|一次/

/** 不 before what it denies: 合格 of 产品不合格. */
function affirmed(name: string): string | null {
  const at = Math.max(name.lastIndexOf('不'), name.lastIndexOf('未'))
  return at < 0 ? null : name.slice(0, at) + name.slice(at + 1)
}

/** 正反两率 抽检合格率96.8%，不合格率3.2%: the one is what the other leaves of a hundred. */
export const complementRates: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const stated of mentions) {
    const other = mentions[stated.index - 1]
    if (stated.role !== 'rate' || other?.role !== 'rate' || other.sentence !== stated.sentence || other.bracket !== stated.bracket) continue
    if (stated.number.hedge || other.number.hedge) continue
    const [name, before] = [rateNameIn(stated.lead, rateName), rateNameIn(other.lead, rateName)]
    if (name === null || before === null) continue
    const [denied, plain] = affirmed(name) === null ? [before, name] : [name, before]
    const meant = affirmed(denied)
    if (meant === null || affirmed(plain) !== null || !twofold.test(meant)) continue
    // 抽检合格率96.8%，不合格率3.2%: the second need not say of what, the first may.
    const [first, second] = denied === name ? [plain, meant] : [meant, plain]
    if (!first.endsWith(second) || ofOthers.test(first)) continue
    const computed = interval.subtract(interval.point(hundred), other.number.range)
    const right = interval.overlaps(stated.number.range, computed)
    const rest = rational.subtract(hundred, other.number.value)
    claims.push(
      makeClaim({
        kind: 'rate',
        stated,
        operands: [['complement', other]],
        computed,
        verdict: right ? 'consistent' : 'inconsistent',
        because: `100% − ${working.of(other)} = ${rational.print(rest, stated.number.places)}%`,
      }),
    )
  }
  return claims
}
