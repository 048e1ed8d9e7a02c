import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

const present = /^(?:目前|截至目前)?(?:现有|现存|尚有|净增|仍有)/
const joining = /接收|新增|新申领|新领|新办|新聘|录用|纳入|入矫/
const leaving = /解除|注销|退出|期满|核销|离职|调离|解聘|解矫/

/** Whether the counts tell the whole story: from the beginning (累计…累计…现有), or of the change alone (净增). */
function fromTheBeginning(joined: Mention, left: Mention, now: Mention): boolean {
  return now.lead.includes('净增') || (joined.lead.includes('累计') && left.lead.includes('累计'))
}

/** 现存量 累计接收32637人，累计解除25459人，现有7178人; 新申领187人，注销143人，净增44人: who came less who went. */
export const stocks: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const now of mentions) {
    const [joined, left] = [mentions[now.index - 2], mentions[now.index - 1]]
    if (!joined || !left || !present.test(now.lead) || (!counts.is(now) && now.role !== 'delta')) continue
    if (!counts.is(joined) || !counts.is(left) || now.sentence - joined.sentence > 1) continue
    if (!sameThings(joined, left) || !sameThings(joined, now) || !joining.test(joined.lead) || !leaving.test(left.lead)) continue
    if (!fromTheBeginning(joined, left, now)) continue
    const computed = interval.subtract(joined.number.range, left.number.range)
    const difference = rational.subtract(joined.number.value, left.number.value)
    claims.push(
      makeClaim({
        kind: 'sum',
        stated: now,
        operands: [
          ['in', joined],
          ['out', left],
        ],
        computed,
        verdict: interval.overlaps(now.number.range, computed) ? 'consistent' : 'inconsistent',
        because: `${working.of(joined)} − ${working.of(left)} = ${working.plain(difference, now.number.unit)}`,
      }),
    )
  }
  return claims
}
