import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { working } from './working.ts'

const hundred = interval.point(rational.of(100n))
const falling = /(?:下降|减少|降低|缩减|压减|下滑|回落|缩短|压缩)(?:了|约|近|超|逾)*[-－−]?$/

function impossible(stated: Mention, because: string): Claim {
  return makeClaim(
    {
      kind: stated.role === 'rate' || stated.role === 'share' ? 'rate' : 'comparison',
      stated,
      operands: [],
      computed: null,
      verdict: 'inconsistent',
      because,
    },
    { fault: 'impossible' },
  )
}

/** Why no count could ever give this number; `null` if some could. */
function reason(mention: Mention, { lexicon }: Reading): string | null {
  const { number, role, lead } = mention
  if (role === 'ratio' && number.unit === '倍' && falling.test(lead))
    return `下降不能用倍数：最多降到零，即下降100%；应改为“下降到几分之一”或者“下降百分之几”`
  if (number.family !== 'percent') return null
  const negative = (mention.cues & cue.down) !== 0 && /[-－−]$/.test(lead)
  const above = number.high > 100 && interval.below(hundred, number.range)
  if (!negative && !above) return null
  const text = working.of(mention)
  if (negative) return `“下降”与负号重复：下降−${text}等于上升${text}`
  if (role === 'growth' && falling.test(lead) && above) return `下降${text}：最多降到零，即下降100%`
  if (role === 'share' && above && mention.cues & cue.share && !/预算|计划|目标|任务|定额/.test(lead))
    return `占比${text}：部分不会超过整体，最多100%`
  const bounded = mention.terms.some(term => lexicon.entries[term]?.rates.some(({ rate }) => rate.bounded))
  return role === 'rate' && above && bounded ? `${mention.quantity.label}${text}：分子是分母的一部分，最多100%` : null
}

/** 不可能的值 纠错率131.4%, 下降两倍, 下降120%. */
export const impossibles: Kind = reading => {
  const claims: Claim[] = []
  for (const mention of reading.mentions) {
    const because = reason(mention, reading)
    if (because !== null) claims.push(impossible(mention, because))
  }
  return claims
}
