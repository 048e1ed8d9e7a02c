import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

const hundred = rational.of(100n)

/** Bare shares of one sentence, each behind a count of its own: 电话6120件、占71.9%，网络1830件、占21.5%. */
function listed(mentions: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = []
  let sentence = -1
  for (const share of mentions) {
    if (share.role !== 'share' || share.index === 0 || !/^占比?$/.test(share.lead)) continue
    const part = mentions[share.index - 1]
    if (!part || !counts.is(part) || part.bracket !== share.bracket) continue
    if (share.sentence === sentence) lists.at(-1)?.push(share)
    else lists.push([share])
    sentence = share.sentence
  }
  return lists.filter(list => list.length > 1)
}

/**
 * 占比之和 Shares of one list come to no more than 100%, but for what rounding adds. Only a little more accuses: far more than 100% are shares of
 * traits that overlap.
 */
export const shareTotals: Kind = ({ mentions, breakdowns }) => {
  const claims: Claim[] = []
  for (const list of listed(mentions)) {
    const last = list.at(-1) as Mention
    const least = interval.sum(list.map(({ number }) => number.range)).low
    const total = list.reduce((all, { number }) => all + number.size, 0)
    if (least === null || rational.compare(least, hundred) <= 0 || total > (list.length > 2 ? 108 : 101.5)) continue
    // 网上申请占52.2%；涉企申请占20.0%: of another trait.
    if (list.some(share => /^涉|党员|女|重复/.test(mentions[share.index - 1]?.lead ?? ''))) continue
    const parts = list.map(share => mentions[share.index - 1] as Mention)
    // Where the whole is given, each share is judged by it.
    if (breakdowns.some(b => b.parts.length > 1 && parts.some(part => b.parts.includes(part)) && !parts.includes(b.whole))) continue
    const sum = list.reduce((all, { number }) => rational.add(all, number.value), rational.zero)
    const places = Math.max(...list.map(({ number }) => number.places))
    claims.push(
      makeClaim(
        {
          kind: 'sum',
          stated: last,
          operands: list.slice(0, -1).map(share => ['part', share] as const),
          computed: null,
          verdict: 'inconsistent',
          because: `${list.map(working.of).join(' + ')} = ${rational.print(sum, places)}%，超过100%`,
          subject: '占比合计',
        },
        { fault: 'shares-exceed' },
      ),
    )
  }
  return claims
}
