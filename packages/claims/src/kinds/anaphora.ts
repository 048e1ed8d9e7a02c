import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { writtenDigits } from '../numeral/written-digits.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { isSlip } from '../repair/is-slip.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

const refers = /(?:在|对|这|该|上述|^)(?:已|依法)?([\u4e00-\u9fff]{2,6})的$/

/** Whether the count is of this deed, not of its denial: 受理, not 不予受理. */
function says({ lead }: Mention, verb: string): boolean {
  const at = lead.indexOf(verb)
  return at >= 0 && !/(?:[不未非]|不予)$/.test(lead.slice(0, at))
}

/** The number that 受理的59件里 points back to: 受理59件 earlier in the paragraph. */
export function antecedentOf(mentions: readonly Mention[], mention: Mention): Mention | null {
  const verb = mention.lead.endsWith('的') ? refers.exec(mention.lead)?.[1] : undefined
  if (!verb || !/^(?:[\u4e00-\u9fff]{0,6})(?:里|中|当中)/.test(mention.tail)) return null
  const before = counts.before(mentions, mention, 12, 2).filter(other => sameThings(other, mention) && other.bracket === 0)
  // 在受理的1768件事件类案件中…。在受理的1258件部件类案件中: what points back itself is nothing to point back to.
  const alsoBack = ({ lead, tail }: Mention): boolean => lead.endsWith('的') && /(?:里|中)$/.test(tail)
  const named = before.filter(
    other => !alsoBack(other) && says(other, verb) && ((other.cues & (cue.intake | cue.done)) !== 0 || other.lead.endsWith(verb)),
  )
  return named.length === 1 ? (named[0] ?? null) : null
}

/** 达成调解协议的3216件中: takes a number up again that the paragraph has given. */
const takenUp = /^[\u4e00-\u9fff]{0,4}(?:里|中|当中)$/
const leastDigits = 3

/** 在被检查的245家单位中查实 */
const within = /^[\u4e00-\u9fff]{0,4}[里中]/
/** 上述18542件申请, 这205件 */
const pointsBack = /(?:上述|这|该|此)$/

/** The count before it that it takes up: the very number, or the one with the same digits in another order. */
function takesUp(mentions: readonly Mention[], mention: Mention): Mention | null {
  const { number, lead, tail, quantity } = mention
  if (
    mention.index === 0 ||
    number.size < 100 ||
    !counts.is(mention) ||
    number.hedge ||
    !(takenUp.test(tail) || pointsBack.test(lead) || (lead.includes('被') && within.test(tail)))
  )
    return null
  const before = mentions.filter(
    other =>
      counts.is(other) &&
      other.index < mention.index &&
      (other.sentence < mention.sentence || lead.includes('被')) &&
      sameThings(other, mention),
  )
  const same = before.findLast(other => other.number.size === number.size)
  if (same) return pointsBack.test(lead) ? same : null
  const digits = writtenDigits.of(quantity.text)
  const swapped = before.filter(({ quantity: { text } }) => writtenDigits.swapped(writtenDigits.of(text), digits))
  // 申请18452件，办结18425件。上述18542件: the one that two neighbours changed about make; 按期办结的1325件 is of another deed than 办结1352件.
  const deed = lead.replace(/^(?:在|对|这)?(?:已|依法|被)?|的$/g, '')
  const likeliest = swapped.filter(
    ({ quantity: { text }, lead: said }) =>
      isSlip(text, quantity.text) &&
      (pointsBack.test(lead) ||
        said.includes(deed) ||
        (digits.length > leastDigits && !deed.endsWith(said.slice(-2)) && counts.bigramIn(deed, said))),
  )
  return digits.length >= leastDigits && likeliest.length === 1 ? (likeliest[0] ?? null) : null
}

/** 回指 新收88件，受理59件…；受理的59件里…: a number taken up again must be the number it was. */
export const anaphora: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const mention of mentions) {
    const same = antecedentOf(mentions, mention) ?? takesUp(mentions, mention)
    if (!same) continue
    const right = interval.overlaps(mention.number.range, same.number.range)
    claims.push(
      makeClaim({
        kind: 'repeat',
        stated: mention,
        operands: [['same', same]],
        computed: same.number.range,
        verdict: right ? 'consistent' : 'inconsistent',
        because: right ? `前后都是${working.of(mention)}` : `前文为${working.of(same)}，此处为${working.of(mention)}`,
      }),
    )
  }
  return claims
}
