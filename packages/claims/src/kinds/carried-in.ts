import type { Claim } from '@fazhi/schema'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { counts } from './counts.ts'
import { listSumClaim } from './list-sum-claim.ts'
import type { Kind, Reading } from './reading.ts'

/** 加上上年结转的122件, 上年滚存38件 */
const carriedIn =
  /^(?:加上|连同|加之?|另有)?(?:上年度?|去年|上一年度?|上期|往年|年初|以前年度)?(?:末)?(?:结转|遗留|未结|未审结|未办结|没办[完结]|没答完|旧存|滚存)(?:转来)?(?:案件|而来)?的?$/
/** 全年共审理1398件, 在办案件共13158件, 应办公开申请750件, 累计在册1070人 */
const together =
  /(?:共|合计|应)(?:应)?(?:审理|办理|处理|在办|有)?(?:案件)?$|在办(?:案件)?(?:共|合计|总数)?$|(?:应审理?|应办理?|应处理)[\u4e00-\u9fff]{0,8}$|^(?:全年|年内)?累计(?:在册|监管|管理)$/
/** 年初在册612人, 上年结转7件: what there was before anything came. */
const wasThere = /^(?:上年度?|去年|上一年度?|上期|年初|期初)(?:末|底)?(?:结转|遗留|未结|未办结|旧存|滚存|在册|实有)/
const newly = /^(?:[本当全今]?年内?度?)?(?:新(?:收|接收|受理|立|增)|收到|接收|受理)/
const sentencesBack = 1
/** Farther off, the total is of something else. */
const farthest = 0.1
/** What stands in order is surer. */
const farthestInOrder = 0.25

/** What came in this year, in the sentence or the one before: 受理 rather than 收到. */
function newCases({ mentions, lexicon }: Reading, carried: Mention): readonly Mention[] {
  const came = counts
    .before(mentions, carried, 12, sentencesBack)
    .filter(
      other =>
        sameThings(other, carried) && (other.cues & cue.intake) !== 0 && (other.cues & (cue.carriedIn | cue.not | cue.previous)) === 0,
    )
  const accepted = came.filter(({ deedGroups }) => (deedGroups & lexicon.groupBit('accept')) !== 0)
  return accepted.length > 0 ? accepted : came
}

const went = /撤回|并案|合并|不予|移送|移交|告知|转|另|其[余他]|正在|尚在|重复/

/** 上年结转7件，本年新收63件，共办理70件: what was there, what came, and both, one right behind the other. */
function inOrder({ mentions, text }: Reading, total: Mention): Claim | null {
  const [before, came] = [mentions[total.index - 2], mentions[total.index - 1]]
  if (!before || !came || before.sentence !== total.sentence || !wasThere.test(before.lead) || !newly.test(came.lead)) return null
  if (![before, came].every(other => counts.is(other) && sameThings(other, total) && other.bracket === total.bracket)) return null
  if (sumsTo(total, [before, came])) return listSumClaim(total, [before, came], '文中')
  // 共审理446件，4件并案: some of them went otherwise.
  if (went.test(text.slice(total.number.end, total.number.end + 14))) return null
  const off = Math.abs(counts.size(before) + counts.size(came) - counts.size(total))
  return off <= farthestInOrder * counts.size(total) ? listSumClaim(total, [before, came], '文中') : null
}

/**
 * 加上结转 受理1286件，…。加上上年结转的112件，全年共审理1398件: what came in and what was carried over make all that there was to do. Accuses where only one
 * count can be meant and the total is not far off.
 */
export const carriedInTotals: Kind = reading => {
  const claims: Claim[] = []
  for (const carried of reading.mentions) {
    const ordered = carried.index > 1 && counts.is(carried) && together.test(carried.lead) ? inOrder(reading, carried) : null
    if (ordered) claims.push(ordered)
    const total = reading.mentions[carried.index + 1]
    if (!counts.is(carried) || !carriedIn.test(carried.lead) || !total || !counts.is(total) || total.sentence !== carried.sentence) continue
    if (!together.test(total.lead) || !sameThings(total, carried) || total.passed !== 1 << mark.comma) continue
    const came = newCases(reading, carried)
    const right = came.find(other => sumsTo(total, [other, carried]))
    const [only, another] = came
    if (right) claims.push(listSumClaim(total, [right, carried], '文中'))
    else if (only && !another) {
      // 收到1286件，不予受理36件，加上…: less than that was left of them.
      const accepts = (only.deedGroups & reading.lexicon.groupBit('accept')) !== 0
      const others = reading.mentions.filter(
        other => other.index > only.index && other.index < carried.index && counts.is(other) && sameThings(other, carried),
      )
      if (others.some(({ lead }) => !accepts || !/不予|告知|补正|其[他它]|转送/.test(lead))) continue
      const off = Math.abs(counts.size(only) + counts.size(carried) - counts.size(total))
      if (off <= farthest * counts.size(total)) claims.push(listSumClaim(total, [only, carried], '文中'))
    }
  }
  return claims
}
