import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { balanceClaim } from './balance-claim.ts'
import { counts } from './counts.ts'
import type { Kind } from './reading.ts'

const vacant = /^(?:尚|还|现|仍)?(?:空编|缺编|空缺|缺额|缺员)(?:为|有|达)?$/
const posts = /编制|核定|应配|定员/
const filled = /实有|在编|在岗|实际|现有|到岗/

/** The last count before it in the sentence that those words lead to. */
function lastOf(mentions: readonly Mention[], left: Mention, words: RegExp): Mention | undefined {
  return counts.before(mentions, left, 4, 0).find(other => words.test(other.lead) && sameThings(other, left))
}

/** 空编 编制386名，实有358名，空编28名: the posts less those who hold one. */
export const vacancies: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const left of mentions) {
    if (!counts.is(left) || !vacant.test(left.lead)) continue
    const [all, held] = [lastOf(mentions, left, posts), lastOf(mentions, left, filled)]
    if (all && held && all !== held && all.index < held.index) claims.push(balanceClaim(left, [all], [held]))
  }
  return claims
}
