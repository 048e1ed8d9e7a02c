import type { Claim } from '@fazhi/schema'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { chance } from '../structure/chance.ts'
import { closesList } from '../structure/closes-list.ts'
import { makeHundred } from '../structure/make-hundred.ts'
import { openedWhole } from '../structure/opened-whole.ts'
import { sameThings } from '../structure/same-things.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { counts } from './counts.ts'
import { listSumClaim } from './list-sum-claim.ts'
import { fits, percentOf } from './ratio-claim.ts'
import type { Kind } from './reading.ts'

/** Two or more counts of one kind in a row within a sentence, whatever shares and changes stand behind each. */
function runs(mentions: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = []
  let list: Mention[] | null = null
  let last: Mention | null = null
  for (const mention of mentions) {
    if (!counts.is(mention) || mention.bracket !== 0) continue
    if (last === null || last.sentence !== mention.sentence || !sameThings(last, mention)) list = null
    else if (list) list.push(mention)
    else {
      list = [last, mention]
      lists.push(list)
    }
    last = mention
  }
  return lists
}

/** The nearest of those carried over that a run adds up to. */
function madeBy(run: readonly Mention[], carried: readonly Mention[]): Mention | null {
  const [first] = run
  let trials = 0
  for (const whole of carried) {
    trials++
    if (!first || !sameThings(whole, first) || !sumsTo(whole, run)) continue
    if (run.length > 2 || chance.ruledOut(trials, chance.ofSum(whole, run))) return whole
  }
  return null
}

/** Whether each count of a run has its share right behind it, and they make 100%. */
function makesAll(mentions: readonly Mention[], run: readonly Mention[]): boolean {
  const shares = run.flatMap(part => {
    const share = mentions[part.index + 1]
    return share?.role === 'share' && share.sentence === part.sentence ? [share] : []
  })
  return shares.length === run.length && makeHundred(shares)
}

/** So many shares of a list that are right of a count say that it is a list of it. */
const leastShares = 2
/** Farther off, the list is of something else. */
const farthest = 0.05

/** 劳动报酬3127件，占48.2%；赔偿金1463件，占22.6%；…；其他418件: shares that are right of a count before, and a list that 其他 closes. */
function ofShares(mentions: readonly Mention[], run: readonly Mention[], carried: readonly Mention[]): Mention | undefined {
  const last = run.at(-1) as Mention
  if (run.length < 4 || !closesList(last) || run.some(({ number: { hedge } }) => hedge)) return undefined
  const sum = counts.sum(run)
  return carried.find(whole => {
    if (!sameThings(whole, last) || Math.abs(sum - counts.size(whole)) > farthest * counts.size(whole)) return false
    const shares = run.flatMap(part => {
      const share = mentions[part.index + 1]
      return share?.role === 'share' && share.number.places > 0 ? [[part, share] as const] : []
    })
    return shares.length >= leastShares && shares.every(([part, share]) => fits(share, percentOf([part], [whole])) === 'consistent')
  })
}

/**
 * 上文总数的分项 党员总数8779.3万名。（另段）35岁及以下2247.9万名，占25.6%；…: a paragraph that breaks down what an earlier one counted. Accuses only
 * where its shares make 100% of that very count.
 */
export const carriedSums: Kind = ({ mentions, carried, voted }) => {
  if (carried.length === 0) return []
  const claims: Claim[] = []
  for (const run of runs(mentions)) {
    const exact = madeBy(run, carried)
    if (exact) {
      claims.push(listSumClaim(exact, run, '前文'))
      continue
    }
    const whose = ofShares(mentions, run, carried)
    if (whose) {
      claims.push(listSumClaim(whose, run, '前文'))
      continue
    }
    const of = voted.get(mentions[(run[0] as Mention).index + 1] as Mention)
    const whole = of?.sure ? of.wholes[0] : of && openedWhole(run[0] as Mention, carried)
    const semicolons = run.slice(1).every(part => (part.passed & (1 << mark.stop)) === 0)
    if (whole && carried.includes(whole) && run.length > 2 && semicolons && sameThings(whole, run[0] as Mention) && makesAll(mentions, run))
      claims.push(listSumClaim(whole, run, '前文'))
  }
  return claims
}
