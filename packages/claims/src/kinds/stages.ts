import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { cue } from '../reading/cue.ts'
import type { Lexicon } from '../reading/lexicon.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'
import { gathers } from '../structure/gathers.ts'
import { semicolonBetween } from '../structure/rate-wholes.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import type { Kind, Reading } from './reading.ts'
import { subsetClaim } from './subset-claim.ts'

const stage = cue.intake | cue.done | cue.outcome

function flags(mention: Mention): number {
  return mention.cues | mention.tailCues | (mention.lead === '' ? mention.gapCues : 0)
}

/** How far along a case is: 收到 0, 受理 1, 审结 2, 维持、成功 3, 采纳、满意 4. */
interface Ladder {
  /** Of what came later: the deed nearest the number. */
  readonly part: (mention: Mention) => number | null
  /** Of what came first: the earliest deed named (受理调解案件 is 受理). */
  readonly whole: (mention: Mention, opens: boolean) => number | null
  /** Whether more of this than of what it came from is an error for certain. */
  readonly bound: (part: Mention) => boolean
}

const ladders = new WeakMap<Lexicon, Ladder>()

/** Put together once for a lexicon. */
function ladderOf(lexicon: Lexicon): Ladder {
  const known = ladders.get(lexicon)
  if (known) return known
  const made = newLadder(lexicon)
  ladders.set(lexicon, made)
  return made
}

function newLadder({ groupBit }: Lexicon): Ladder {
  const received = groupBit('receive')
  const accepted = groupBit('accept')
  const last = groupBit('adopt') | groupBit('satisfy') | groupBit('perform')
  const bound = [
    'accept',
    'conclude',
    'succeed',
    'reply',
    'correct',
    'uphold',
    'revoke',
    'lose',
    'win',
    'qualify',
    'rectify',
    'adopt',
    'satisfy',
    'dispose',
    'appear',
  ].reduce((bits, name) => bits | groupBit(name), 0)
  return {
    part: ({ deed, deedGroups }) =>
      deedGroups & last
        ? 4
        : deed & cue.outcome
          ? 3
          : deed & cue.done
            ? 2
            : deed & cue.intake
              ? deedGroups & received && !(deedGroups & accepted)
                ? 0
                : 1
              : null,
    whole: (mention, opens) => {
      // 经过梳理，7件列入修订: what was done to all is not what these 7 are.
      const all = mention.lead === '' && mention.tail !== '' ? mention.cues | mention.tailCues : flags(mention)
      if (all & cue.intake) return (mention.groups | mention.tailGroups) & received && !(mention.groups & accepted) ? 0 : 1
      return all & cue.done ? 2 : all & cue.outcome ? 3 : (opens && mention.lead !== '') || cases.test(mention.quantity.label) ? 1 : null
    },
    bound: ({ deedGroups }) => (deedGroups & bound) !== 0,
  }
}

/**
 * 先后环节 受理102件，已审结102件，成功8568件: what comes later in the life of a case is no more than what came before it. Cases carried over from
 * the year before make 审结 exceed 新收; that is no error.
 */
export const stages: Kind = (reading: Reading) => {
  const { mentions, breakdowns, lexicon } = reading
  const ladder = ladderOf(lexicon)
  const claims: Claim[] = []
  for (const part of mentions) {
    if (
      !counts.is(part) ||
      part.bracket !== 0 ||
      part.number.family === 'money' ||
      (flags(part) & stage) === 0 ||
      flags(part) & (cue.carriedIn | cue.carriedOut)
    )
      continue
    const at = ladder.part(part)
    if (at === null || at === 0) continue
    if (isItem(part, breakdowns)) continue
    const whole = wholeFor(mentions, part, at, ladder)
    if (!whole || isSpokenFor(part, breakdowns, at === 3 && (flags(whole) & cue.done) !== 0 ? whole : null)) continue
    const over = interval.below(whole.number.range, part.number.range)
    if (over && (!(ladder.bound(part) && accuses(reading, whole, part, at)) || gathers(mentions, whole, part))) continue
    claims.push(subsetClaim(part, whole))
  }
  return claims
}

/** Of a list that is right. */
function isItem(part: Mention, breakdowns: readonly Breakdown[]): boolean {
  for (const { exact, parts } of breakdowns) if (exact && parts.includes(part)) return true
  return false
}

/** Whether a list says what the part is of. 新收1120件，审结962件，其中败诉75件: of those that were concluded, whatever the list says. */
function isSpokenFor(part: Mention, breakdowns: readonly Breakdown[], concluded: Mention | null): boolean {
  return breakdowns.some(({ link, whole, parts }) => {
    if (link === 'plain' || !parts.includes(part)) return false
    return !(concluded !== null && link === 'among' && parts.length === 1 && whole.index < concluded.index)
  })
}

const placed = /^[\u4e00-\u9fff]{1,2}/
const places = /[县市区乡镇村局所站单部]/

/** 对12个县（市、区）督察，反馈问题94个: what 个 counts here is not what it counts there. */
function otherThings({ tail }: Mention, b: Mention): boolean {
  const thing = placed.exec(tail)?.[0] ?? ''
  return thing !== '' && b.lead.length > 2 && places.test(thing) && !b.lead.includes(thing) && !b.tail.startsWith(thing)
}

function kindred(a: Mention, b: Mention): boolean {
  if ('个项'.includes(a.number.unit) && otherThings(a, b)) return false
  return sameThings(a, b) || a.number.unit.charAt(0) === b.number.unit.charAt(0)
}

/** The number right before it, over no more than a comma. */
function mentionBefore(mentions: readonly Mention[], { index, sentence, passed }: Mention): Mention | undefined {
  const before = mentions[index - 1]
  return before?.sentence === sentence && (passed & ~((1 << mark.comma) | (1 << mark.list))) === 0 ? before : undefined
}

/** 尚有344件在办理期限内: what is still open has come to nothing yet. */
function remains({ lead }: Mention): boolean {
  return /(?:尚|仍|还|另)有$|^(?:剩余|其余|余下|未)/.test(lead)
}

/** The nearest earlier stage in the sentence; for what becomes of cases, up to three sentences back. */
function wholeFor(mentions: readonly Mention[], part: Mention, at: number, ladder: Ladder): Mention | null {
  const before = counts.before(mentions, part, 10, at >= 2 ? 3 : 0)
  let opening: Mention | null = null
  // 行政化事项20549件，办结14937件；社会化事项19861件，办结19844件: of what its own part of the sentence opens with.
  const ownPart = (part.passed & (1 << mark.semicolon)) === 0
  for (const other of before) {
    if (other.sentence !== part.sentence || !kindred(other, part)) continue
    opening = other
    if (ownPart && (other.passed & (1 << mark.semicolon)) !== 0) break
  }
  // 提出抗诉59件，法院已审结28件: 已 says that it is of these.
  const [last] = before
  if (last && at === 2 && last === mentionBefore(mentions, part) && /已/.test(part.lead) && ladder.whole(last, false) === 3) return last
  for (const other of before) {
    if (other.sentence !== part.sentence) break
    if (kindred(other, part) && (ladder.whole(other, other === opening) ?? 9) < at && !remains(other)) return other
  }
  for (const other of before) {
    if (other.number.unit !== part.number.unit || counts.size(other) < counts.size(part)) continue
    if ((ladder.whole(other, other === opening) ?? 9) < at && !remains(other)) return other
  }
  return null
}

const countable = '件宗起例'
const cases = /诉求|投诉|举报|工单|案件|申请|来信|信访|纠纷|建议/

/** Units in which more of the one than of the other is an error: the same, two words for a case, or persons. */
function commensurable(a: Mention, b: Mention): boolean {
  if (!sameThings(a, b) || a.number.range.high === null) return false
  return (
    a.number.unit === b.number.unit ||
    (countable.includes(a.number.unit) && countable.includes(b.number.unit)) ||
    a.number.family === 'person'
  )
}

/** 受理法律援助案件: the thing that stands behind the deed. */
const object = /(?:受理|接收|收到|登记)([\u4e00-\u9fff]{3,10}?)(?:案件|申请|事项)?$/

/** Whether the part names a thing that the words of the whole do not. */
function ofItsOwn({ lead }: Mention, whole: Mention): boolean {
  const thing = object.exec(lead)?.[1]
  return thing !== undefined && !counts.bigramIn(thing, counts.words(whole))
}

const fromBefore = /^[^。；;]{0,8}(?:含|其中|包括)[^。；;]{0,12}(?:上年|往年|以前|遗留|结转|未办?结|月份?未|受理)|^[^。；;]{0,4}含上年/

/** 已办结 says “of these”; 新收 and 结转 say that others came from before. */
function accuses({ mentions, breakdowns, text }: Reading, whole: Mention, part: Mention, at: number): boolean {
  // 已办结92件（含2月份未办结的6件）: others were there before; 3月份收到86件: a month never begins anew.
  if (fromBefore.test(text.slice(part.number.end, part.number.end + 30)) || /月份?[\u4e00-\u9fff]{0,6}$|新收|本[月季周]/.test(whole.lead))
    return false
  // 受理举报52件，纠正违法行为87起; 审查文件36件，采纳意见87件: one of the one may show several of the other.
  if (at > 2 && /违法行为|问题|错误/.test(part.lead) && !/违法行为|问题|错误/.test(whole.lead)) return false
  if (at > 2 && /意见|建议/.test(part.lead) && !/意见|建议/.test(counts.words(whole))) return false
  // 收取处理费2件、金额0.18万元，延期答复143件: charged for, and not taken in.
  if (/收取|收缴|收费/.test(whole.lead)) return false
  // 已办结328件，354件投诉类信件已指引…: what begins with its number and names what it counts is of its own.
  if (part.lead === '' && !/^(?:已|均|全部|获|得|被|予)/.test(part.tail)) return false
  if (part.sentence !== whole.sentence || !commensurable(part, whole) || semicolonBetween(mentions, whole, part)) return false
  // 投诉540件，其中不受理282件、受理258件，已办结484件: of all, not of the part that stands nearer.
  const ofAll = ({ exact, link, whole: all, parts }: Breakdown) =>
    exact && link !== 'plain' && parts.includes(whole) && counts.size(all) >= counts.size(part)
  if (breakdowns.some(ofAll)) return false
  // 排查纠纷6214件，调解8936件: not all that is settled was found by looking for it.
  if (/排查|摸排|发现/.test(whole.lead) && (part.lead.length > 4 || part.index > whole.index + 1)) return false
  // 上年结转97件、受理1104件，已审结1106件
  if (
    mentions.some(
      other => other.sentence === part.sentence && other !== part && other.holder !== whole && (flags(other) & cue.carriedIn) !== 0,
    )
  )
    return false
  // 新收行政复议申请386件，受理法律援助案件1124件: of a thing of its own.
  if (at === 1 && ofItsOwn(part, whole)) return false
  // 在接待咨询中化解矛盾1562件，受理纠纷5238件: what was done stands nearer to its number than what came in.
  if (at === 1 && whole.deed !== 0 && (whole.deed & cue.intake) === 0) return false
  const stageOfWhole = flags(whole)
  if (at === 2) {
    const these = /^已/.test(part.lead.replace(/^(?:现|目前|其中|均|全部)/, ''))
    const known = (stageOfWhole & cue.intake) !== 0 || cases.test(whole.quantity.label)
    // 已办理登记23件，受理并办结异地审批件100件: what has an object of its own is not of these.
    const bare = part.lead.length <= 6
    return known && (these || (bare && /^已/.test(whole.lead))) && !/新收|结转|上年|去年/.test(`${whole.lead}${whole.gap}`)
  }
  // 审核文件7件，对现行有效的31件进行清理: of what there was already.
  if (/^对|清理|梳理/.test(part.lead) && !/^对其中/.test(part.lead)) return false
  // 审理复议案件52件，法院撤销65件: of what another body did.
  if (/法院|检察院/.test(part.lead) && !/法院|检察院/.test(whole.lead)) return false
  // 承办164件，占立案总数183件的89.6%: what it is a share of.
  if (part.lead.includes('占')) return false
  // 年初94件，年内新排查27件，已化解103件; 成功7846件，加上仲裁调解的5126件，全年成功12972件: others were there already.
  if (/年内新|新排查|加上|连同/.test(whole.lead)) return false
  // 优秀68卷、合格163卷: one of a list is no stage of another.
  if (part.passed === 1 << mark.list) return false
  // 承接16项，调整后保留行政许可事项263项: what there is now, not what was done.
  if (/调整后|清理后|现有|至今|累计|共保留/.test(part.lead)) return false
  // 承接5项，保留行政许可事项312项: nor is it of the last of a list that is done with.
  if (part.lead.length > 4 && whole.passed === 1 << mark.list && (part.passed & (1 << mark.comma)) !== 0) return false
  if (at === 4) return !breakdowns.some(b => b.parts.length > 1 && (b.exact || b.link !== 'plain') && b.parts.includes(whole))
  // 登记本级文件34件，审查下级报备的文件57件: of what it names itself.
  if (part.lead.length > 8 && whole.lead.length > 4) return false
  return at > 2 ? (stageOfWhole & (cue.intake | cue.done)) !== 0 : (stageOfWhole & cue.intake) !== 0
}
