import { counts } from '../kinds/counts.ts'
import type { Reading } from '../kinds/reading.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { rateNameIn } from '../reading/rate-name-in.ts'
import { isTarget } from './is-target.ts'
import type { RateName } from './rate-name.ts'
import type { Reckoning } from './reckonings.ts'
import { sumsTo } from './sums-to.ts'

const reach = 6
/** Longer names have a subject of their own: 12345热线办结率. */
const rateName = { least: 1, most: 7, behind: 6 }
/** What whatever was done is of all that it could be done to. */
const ofWhatever = /(?:覆盖|完成|到位|激活|准确|命中|普及|适用)$/
/** Within the time: only of counts that say so. */
const onTime = /按期|按时|及时|限时|限期|期限|期内|审限|准时|如期|提前|当场|当庭|当日|快速|速裁|首次|一次|初次|重复/
const denied = /[不未无没非空缺漏超逾]/
/** Characters that stand in the names of any rate or count. */
const idle = /[率案件数的全部总量已各有人次个和及办理处查收受]/g

/** 接通 and 人工接听, 参考 and 实考: a character of the rate's name stands with the part. */
function isOf(name: string, { lead, tail }: Mention): boolean {
  return [...name.replace(idle, '')].some(character => lead.includes(character) || tail.includes(character))
}

/** 适用普通程序审理183件，适用简易程序审理86件: done alike to each, the one is no whole of the other; but 办结 is of 按期办结. */
function besideEachOther({ lead }: Mention, whole: Mention): boolean {
  return lead.length > 4 && lead.slice(-2) === whole.lead.slice(-2) && whole.lead.includes(lead.slice(0, 2)) && !lead.endsWith(whole.lead)
}

/** The count before it that holds it: nothing of its kind between, or only what makes the whole with it and with what stands behind it. */
function wholeOf(mentions: readonly Mention[], part: Mention, rest: readonly Mention[]): Mention | null {
  const beside: Mention[] = [part, ...rest]
  for (let i = part.index - 1; i >= Math.max(0, part.index - reach); i--) {
    const other = mentions[i] as Mention // within bounds
    if (other.sentence !== part.sentence || ((mentions[i + 1] as Mention).passed & (1 << mark.semicolon)) !== 0) return null
    if (!counts.is(other) || other.bracket !== part.bracket || other.number.unit !== part.number.unit) continue
    if (counts.size(other) >= counts.size(part) && (beside.length === 1 || sumsTo(other, beside))) return other
    beside.push(other)
  }
  return null
}

/** 2项结转下一年度 */
function isLeft({ cues, tailCues, tail }: Mention): boolean {
  return ((cues | tailCues) & cue.carriedOut) !== 0 || /^(?:结转|转入|顺延|尚在|正在|仍在)/.test(tail)
}

function mayBePart(part: Mention | undefined, { sentence, bracket }: Mention): part is Mention {
  return (
    part !== undefined &&
    part.sentence === sentence &&
    part.bracket === bracket &&
    counts.is(part) &&
    // 采购金额4.82亿元，比预算节约0.34亿元: of the budget.
    (part.cues & cue.than) === 0 &&
    !part.number.hedge &&
    !isTarget(part) &&
    (part.passed & (1 << mark.list)) === 0
  )
}

/** Whether one of the two is of what was done and the other of what was not. */
function turned(name: string, { lead, tail }: Mention): boolean {
  return denied.test(name) !== denied.test(lead + tail)
}

/**
 * 一口气说完的率 话务总量61340通，人工接听56892通，接通率92.75%: whole, part and rate, one right behind the other, the rate by a short name that the part
 * shares or that is said of whatever was done. 应考1236人，实考1198人，缺考38人，参考率96.93%: what is left of the whole may stand between.
 */
export function oneBreath({ mentions, text }: Reading, { mention }: RateName): Reckoning[] {
  const name = mention.passed === 1 << mark.comma ? rateNameIn(mention.lead, rateName) : null
  if (name === null || !mention.lead.startsWith(name)) return []
  // 结案率86.0%（含往年积案）, 完成率107.5%: of more, or of a plan.
  if (mention.number.size > 100 || /^[（(](?:不?含|剔除|扣除|以)/.test(text.slice(mention.number.end, mention.number.end + 4))) return []
  // 批捕126人，不捕18人，不捕率12.0%: of both together.
  if (/^[不未]/.test(name)) return []
  const [last, before] = [mentions[mention.index - 1], mentions[mention.index - 2]]
  const rest = mayBePart(last, mention) && (turned(name, last) || isLeft(last)) ? [last] : []
  const part = rest.length > 0 ? before : last
  if (!mayBePart(part, mention) || turned(name, part)) return []
  if (onTime.test(name) && !onTime.test(part.lead + part.tail)) return []
  const whole = wholeOf(mentions, part, rest)
  if (!whole || whole.number.hedge || isTarget(whole) || whole.passed === 1 << mark.list || onTime.test(whole.lead)) return []
  // 绿化覆盖总面积 is no whole of 绿化覆盖率; 剩余2项将于一季度完成 is not done yet.
  if (/面积|总量/.test(whole.lead) || /^(?:剩余|其余|余下|另)/.test(part.lead)) return []
  // 新衔接287人，其中必接必送31人，接送率100%: of all of those.
  if (mention.number.size === 100 && (part.cues & cue.among) !== 0) return []
  if (besideEachOther(part, whole) || !(isOf(name, part) || (ofWhatever.test(name) && (part.cues & cue.among) === 0))) return []
  return [{ numerators: [part], denominators: [whole], complement: false, sure: true }]
}
