import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { balanceClaim } from './balance-claim.ts'
import { counts } from './counts.ts'
import type { Kind } from './reading.ts'

/** What is left goes by a name of its own, and so do what it is left of and what was taken. */
interface Remainder {
  readonly left: RegExp
  readonly all: RegExp
  readonly less: RegExp
}

const remainders: readonly Remainder[] = [
  {
    left: /^(?:尚|还|现|仍)?(?:空编|缺编|空缺|缺额|缺员)(?:为|有|达)?$/,
    all: /编制|核定|应配|定员/,
    less: /实有|在编|在岗|实际|现有|到岗/,
  },
  { left: /[核审]减(?:金额|造价)?(?:为|约|达)?$/, all: /[送报]审/, less: /审定|核定/ },
]

/** No more than a glance: whether any of the words for what is left may stand in it. */
function mayBeLeft(lead: string): boolean {
  return lead.includes('减') || lead.includes('编') || lead.includes('缺')
}

/** The last count before it in the sentence that those words lead to. */
function lastOf(mentions: readonly Mention[], left: Mention, words: RegExp): Mention | undefined {
  return counts.before(mentions, left, 4, 0).find(other => words.test(other.lead) && sameThings(other, left))
}

/** 编制386名，实有358名，空编28名; 送审2388.50万元，审定2289.56万元，核减98.94万元: the one less the other. */
export const namedRemainders: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const left of mentions) {
    if (left.index < 2 || (left.role !== 'level' && left.role !== 'delta') || !mayBeLeft(left.lead)) continue
    const named = remainders.find(remainder => remainder.left.test(left.lead))
    if (!named) continue
    const [all, held] = [lastOf(mentions, left, named.all), lastOf(mentions, left, named.less)]
    // 核减105万元，核增6万元; 实有80名（含工勤2名）: more goes into it.
    const more = mentions.some(
      other => other.sentence === left.sentence && (/核增|审增/.test(other.lead) || (other.holder === held && /^含|其中/.test(other.lead))),
    )
    if (all && held && all !== held && all.index < held.index && !more) claims.push(balanceClaim(left, [all], [held]))
  }
  return claims
}
