import { few } from '../numeral/few.ts'
import { cue } from '../reading/cue.ts'
import { han } from '../reading/han.ts'
import type { Lexicon } from '../reading/lexicon.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import type { Link } from './breakdown.ts'
import { carriedAmong } from './carried-among.ts'
import { closesList } from './closes-list.ts'
import { declaredTerms } from './declared-terms.ts'
import { divided } from './divided.ts'
import { foremost } from './foremost.ts'

const announcedCount = /([两二三四五六七八九十]|\d{1,2})(?:大?类|种|大?项|个?方面|部分|级|个类别|条渠道|个渠道)/
const opening: Readonly<Record<Link, number>> = { bracket: 3, among: 1, colon: 3, inside: 1, include: 1, total: 3, plain: 0 }

/** The share that follows a part (76件，占23%), if there is one. */
export function shareOf(part: Mention, mentions: readonly Mention[]): Mention | null {
  const next = mentions[part.index + 1]
  if (!next || next.sentence !== part.sentence) return null
  // 咨询类16件（11.5%）
  if (next.holder === part && next.number.family === 'percent' && next.lead === '') return next
  return (next.role === 'share' || next.role === 'rate') && next.bracket === part.bracket ? next : null
}

/**
 * 占85.19%、占13.60%: shares that are right of the whole and leave something of it over say so of the list; shares that make 100%, but for what
 * rounding takes, say that it is whole.
 */
function sharesScore(whole: Mention, parts: readonly Mention[], mentions: readonly Mention[]): number {
  let sum = 0
  let rounding = 0
  let right = true
  for (const part of parts) {
    const share = shareOf(part, mentions)
    if (!share) return 0
    const unit = 10 ** -share.number.places
    sum += share.number.size
    rounding += unit / 2
    right &&= Math.abs((100 * part.number.size) / whole.number.size - share.number.size) <= unit
  }
  const off = Math.abs(sum - 100)
  if (right && off > rounding) return -9
  return off <= 1.2 ? 5 : sum < 97 ? -5 : -1
}

/** 清理＝保留＋修改＋废止: the parts are terms of one identity that says what its total is made of. */
function identityScore(whole: Mention, parts: readonly Mention[], lexicon: Lexicon): number {
  for (const term of whole.terms)
    for (const { wholeOf } of lexicon.entries[term]?.indicators ?? [])
      for (const terms of wholeOf)
        if (parts.length * 4 >= terms.size * 3 && parts.every(part => declaredTerms.counts(lexicon, part, terms))) return 3
  return 0
}

const generic = new Set(['案件', '事项', '行政', '工作', '问题', '文件', '人员'])

/** 行政复议和诉讼案件121件，其中复议案件73件、诉讼案件48件: every part is named in the head, and the head names several. */
export function headNamesParts(whole: Mention, parts: readonly Mention[]): boolean {
  const head = whole.quantity.label
  const several = /[和与及、]/.test(head) || whole.gap.slice(-12).includes('、')
  const scope = whole.gap.slice(-16) + head
  const named: string[] = []
  for (const { quantity } of parts) {
    const { label } = quantity
    // 承办建议提案48件，其中人大建议11件，政协提案37件: without 和 only the last words count.
    const two = sharedName(scope, label, several)
    if (two === null || named.includes(two)) return false
    named.push(two)
  }
  return true
}

/** Two characters of the label, the last or any, that stand in the head too and say what is meant. */
function sharedName(scope: string, label: string, any: boolean): string | null {
  for (let at = any ? 0 : label.length - 2; at >= 0 && at + 2 <= label.length; at++) {
    const two = label.slice(at, at + 2)
    if (!scope.includes(two) || (any && !han.starts(two, 2))) continue
    if (!generic.has(two) || (two === '行政' && /[刑民]事/.test(scope))) return two
  }
  return null
}

function stem(label: string): string {
  return label.replace(/的$|案件$|类$/, '')
}

/** 市级、县级、乡镇. */
const level = /^(?:国家|省|市|县|区|州|乡镇|镇街|街道|部门)(?:[（(市县区、]|本|直|$|[级属]|所)/

/** 一审、二审: a series may go on. */
const series = /[一二三四五六七八九十初再]/

/** 应出庭/出庭: what is due and what is done are no two ways. */
function qualifies(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return long.endsWith(short) && /(?:应当?|拟|需|可)$/.test(long.slice(0, -short.length))
}

/** 主办/会办, 受理/不予受理, 初次举报/重复举报: two ways of one thing. */
function complementary(a: string, b: string): boolean {
  const x = stem(a)
  const y = stem(b)
  if (x === '' || y === '' || x === y || x.length > 8 || y.length > 8 || (series.test(x) && series.test(y)) || qualifies(x, y)) return false
  return (x.slice(-1) === y.slice(-1) && !'事审级'.includes(x.slice(-1))) || (x.length <= 3 && y.length <= 3 && x.charAt(0) === y.charAt(0))
}

/** 接到举报11件，…；微信8件、网络2件、网民留言1件: cases received, and a part of the sentence that is nothing but a list of nouns. */
function isSegment(whole: Mention, parts: readonly Mention[], lexicon: Lexicon): boolean {
  const first = parts[0]
  if (!first || (first.passed & (1 << mark.semicolon)) === 0 || first.gap.length > 1 || whole.number.family !== 'case') return false
  const deeds = cue.intake | cue.done | cue.outcome
  return (
    (whole.deedGroups & (lexicon.groupBit('accept') | lexicon.groupBit('receive'))) !== 0 &&
    (cuesOf(parts) & deeds) === 0 &&
    parts.every(part => part === first || part.passed === 1 << mark.list)
  )
}

/** 判决书41份，调解书4份，决定书6份，通知书3份: named like what follows it, a count is one of them. */
function ofOneKind(whole: Mention, parts: readonly Mention[]): boolean {
  const kind = whole.quantity.label.slice(-1)
  return kind !== '' && !'件案'.includes(kind) && parts.filter(({ quantity: { label } }) => label.endsWith(kind)).length * 2 >= parts.length
}

/** Said behind a list: one case may count in several classes. */
const manyFold = /同时存在|可存在|两类问题|两个领域|多项问题|可涉及|涉及多|同时涉及|重复计|重复统计|有交叉|有重叠|兼有/
/** 批捕、不捕: what is still being looked into is neither. */
const pending = /捕|诉/
const standing = /^(?:已经?|未|尚未|暂未|部分|正在|基本|全部|不予?)/

/** 已整改/部分整改, 受理/不予受理: one thing done and not done. */
function standings(a: string, b: string): boolean {
  const x = a.replace(standing, '')
  const y = b.replace(standing, '')
  return ((x !== a || y !== b) && x !== '' && x === y && !pending.test(x)) || denies(a, b) || denies(b, a)
}

/** 正在办理中237件 */
const underWay = /^(?:另有|还有|其余)?(?:正在|尚未|仍在|在办)/

/** 初查不受理282件、正式受理258件: the one is what the other is not. */
function denies(a: string, b: string): boolean {
  const denied = /(?:不予?|未)([\u4e00-\u9fff]{2})$/.exec(a)?.[1]
  return denied !== undefined && b.endsWith(denied) && !pending.test(denied)
}

/** 新收, 一审新收: the one name within the other, and not its denial. */
export function nests(outer: string, inner: string): boolean {
  return outer.length >= 3 && inner.length > outer.length && inner.endsWith(outer) && !/[不未非无]$/.test(inner.slice(0, -outer.length))
}

/** 准予许可18300件、不予许可500件; 已整改、未整改: done and not done. */
export function opposed(a: Mention, b: Mention): boolean {
  return standings(a.quantity.label, b.quantity.label)
}

/** 自然人701件、企业38件，其余由社会组织提出: a rest that is not counted. */
const restUntold = /^[^，,。；;]{0,10}[，,；;、](?:其余|其[他它](?=由|为|的)|剩余|余下)[^\d]{1,}/

/** 三类占近九成: said behind the list, they are not all of it. */
const ofThese = /^[，,；;](?:这|上述|以上)?[两二三四五六七八九十](?:大?类|项|种|者)(?:[\u4e00-\u9fff]{0,6}(?:合计|共|总共))?占(?!全部|100)/
/** 有2人兼具两项资格 */
const bothAtOnce = /^(?:均|都|系)?(?:同时(?:兼|具|持|取|属|涉)|兼[具有任])/

/** Nothing but what opens a list or goes on with it. */
function onlyOpens(lead: string): boolean {
  return lead.length <= 2 && lead.replace(/^(?:其中|有|还有|和|及|另有)/, '') === ''
}

/** What the words of any of the parts do. */
function cuesOf(parts: readonly Mention[]): number {
  let all = 0
  for (const { cues } of parts) all |= cues
  return all
}

/**
 * 是否列全 Adds up what the words say about a list being complete: a remainder (其他、还有), shares that make 100%, an announced
 * number of classes, a bracket or colon list, two complementary parts; against it 主要、等、前三位, overlapping traits, fewer than announced.
 * Nothing here looks at whether the sum is right.
 */
export function exhaustiveness(
  whole: Mention,
  parts: readonly Mention[],
  link: Link,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  text: string,
): number {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return 0
  let score = opening[link]
  if (parts.length >= 3) score++
  if (parts.length >= 5) score++
  if (parts.length >= 8 && link === 'include') score++
  const lastCues = last.cues | last.gapCues
  const closed = closesList(last)
  if (closed) score += 4
  else if (lastCues & cue.more) score += /另/.test(last.lead) ? 1 : 3
  if (/[和及]$/.test(last.gap) || /^(?:和|及|以及)/.test(last.lead)) score++
  score += sharesScore(whole, parts, mentions) + identityScore(whole, parts, lexicon)
  const announced = link === 'total' ? undefined : announcedCount.exec(`${whole.lead}${whole.tail}${first.gap}`)?.[1]
  if (announced !== undefined) {
    const count = few(announced)
    if (count === parts.length) score += 3
    else if (count > parts.length) score -= 5
  }
  // 23件，31件通过网上提交，1件为书面; but of 67票满意、8票尚可、3票一般 the first is no whole.
  if (parts.every(part => part.tail !== '' && onlyOpens(part.lead))) score += whole.lead === '' && link === 'plain' ? -6 : 6
  if (parts.length >= 2 && parts.every(({ quantity: { label } }) => label.endsWith('类') || label.endsWith('型'))) score++
  if (parts.every(part => level.test(part.quantity.label))) score++
  if (/^[组构]成/.test(last.tail)) score += 3
  // 维持1件、撤销2件、未审结2件: with those that are not done yet it is all of them.
  const joined = link !== 'plain' || parts.slice(1).every(({ passed }) => passed === 1 << mark.list)
  if (parts.length > 2 && joined && /^(?:尚|还)?(?:未|正在)(?:审|办|结)/.test(last.lead)) score += 4
  if (link === 'plain' && parts.length >= 3 && isSegment(whole, parts, lexicon)) score += 4
  if (link === 'plain' && parts.length >= 3 && whole.cues & cue.intake && parts.every(part => (part.cues & (cue.intake | cue.done)) === 0))
    score++
  if (link === 'plain' && ofOneKind(whole, parts)) score -= 4
  if (parts.length === 2 && standings(first.quantity.label, last.quantity.label)) score += 4
  // 375件，已完成320件，另有55件正在推进
  if (
    parts.length === 2 &&
    (first.cues & cue.done || first.lead.startsWith('已')) &&
    (/^(?:件|个|项)?(?:正在|尚未|仍在|未)/.test(last.tail) || underWay.test(last.lead))
  )
    score += 6
  // 通过门户网站发布17条；通过微信公众号发布57条
  if (parts.length === 2 && parts.every(({ lead }) => lead.startsWith('通过')) && !whole.lead.includes('通过')) score++
  if (first.cues & cue.carriedIn && last.cues & cue.intake) score += 3
  const inParts = cuesOf(parts)
  if (inParts & cue.done && inParts & cue.outcome) score -= 3
  if (parts.length === 2 && complementary(first.quantity.label, last.quantity.label)) score += 2
  if (headNamesParts(whole, parts)) score += 3
  if (parts.length >= 2 && divided(parts, whole)) score += 4
  if (/[按从]/.test(first.gap) && /(?:按|从)[^，,]{0,10}(?:分|看|划分)?$/.test(first.gap.replace(/[，,：:]$/, ''))) score += 2
  const cues = first.cues | first.gapCues | whole.tailCues
  if ((cues & cue.partial && link !== 'total' && !closed) || last.tail.startsWith('等')) score -= 5
  // 12项…，其中10项履行了公众参与程序，12项全部经过审查: what is all of it is no class of it; but beside 其他 it cannot be all.
  // 3家（市级1家、县级3家）: but levels are.
  const byLevel = link === 'bracket' && parts.every(part => level.test(part.quantity.label) && part.number.size > 0)
  if (!closed && !byLevel && parts.length > 1 && parts.some(part => part.number.size === whole.number.size)) score -= 9
  if (inParts & cue.overlap) for (const part of parts) if (part.cues & cue.overlap) score -= 3
  // 41个社区超过200件，24个社区超过300件: those over the higher are over the lower too. 前10乡镇分别为…: not all of them.
  if (
    parts.filter(({ tail }) => tail.length > 1 && /(?:超过|达到|突破|不足|低于)$/.test(tail)).length > 1 ||
    (link !== 'total' && foremost.many(`${first.gap.slice(-16)}${first.lead}`) > 0)
  )
    score -= 9
  // 41个城市超过200万辆，24个超过300万辆: nor do thresholds make classes. 三大平台分别为…: nor do the greatest.
  let above = 0
  for (const { index } of parts) {
    const next = mentions[index + 1]
    if (next?.passed === 0 && next.number.high === Number.POSITIVE_INFINITY) above++
  }
  if (
    above > 1 ||
    ((link === 'plain' || first.sentence !== whole.sentence) && /[三四五六七八九十]大(?![类领方])[\u4e00-\u9fff]{2}/.test(first.lead))
  )
    score -= 9
  // 自建房3.82万栋，经营性自建房0.47万栋: the later is of the earlier.
  if (parts.some(({ quantity: { label } }, at) => at > 0 && nests(parts[at - 1]?.quantity.label ?? '', label))) score -= 9
  // 党纪处分315人、政务处分40人: many are given both.
  if (parts.some(({ lead }) => lead.includes('党纪')) && parts.some(({ lead }) => lead.includes('政务'))) score -= 9
  const behind = text.slice(last.number.end, last.number.end + 30)
  if (ofThese.test(behind)) score -= 9
  if (parts.some(({ tail }) => bothAtOnce.test(tail))) score -= 20
  if (carriedAmong(text, last) || restUntold.test(behind)) score -= 9
  if (whole.tailCues & cue.overlap || manyFold.test(behind)) score -= 9
  if (link === 'among' && whole.number.family === 'person') score--
  return score
}
