import type { Claim, Rational } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'
import { former } from '../structure/former.ts'
import { gathers } from '../structure/gathers.ts'
import { mayBeNegative } from '../structure/may-be-negative.ts'
import { sameThings } from '../structure/same-things.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { accusesSum } from './accuses-sum.ts'
import { antecedentOf } from './anaphora.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { working } from './working.ts'

const number = counts.size

function sumClaim({ whole, parts }: Breakdown, mentions: readonly Mention[]): Claim {
  const same = antecedentOf(mentions, whole)
  const operands = parts.map(part => ['part', part] as const)
  const computed = interval.sum(parts.map(part => part.number.range))
  const right = sumsTo(whole, parts)
  const exact = computed.low !== null && computed.low === computed.high
  const sum = exact ? computed.low : parts.reduce((all, part) => rational.add(all, part.number.value), rational.zero)
  const terms = `${parts.map(working.of).join(' + ')} = ${working.plain(sum, whole.number.unit)}`
  return makeClaim({
    kind: 'sum',
    stated: whole,
    operands: same ? [...operands, ['same', same]] : operands,
    computed,
    verdict: right ? 'consistent' : 'inconsistent',
    because: right
      ? terms
      : `${terms}，文中为${working.of(whole)}，${offBy(rational.subtract(whole.number.value, sum), whole.number.unit)}`,
  })
}

/** 多3件、少3件: by how much the parts come to more or less. */
function offBy(gap: Rational, unit: string): string {
  return gap.numerator < 0n ? `多${working.plain(rational.subtract(rational.zero, gap), unit)}` : `少${working.plain(gap, unit)}`
}

/** 其中合同协议794件，占73.2%，行政决策103件: a share between that is right of the whole binds what follows to it as well. */
function isShareOf(share: Mention | undefined, part: Mention, whole: Mention): boolean {
  return share?.role === 'share' && Math.abs((100 * number(part)) / number(whole) - number(share)) <= 1
}

/** Of 4.2万亩，其中湿地5094亩；商品林4.4万亩 only the first is sure to be of the 4.2, and so is what stands behind a change of the first. */
function bound(parts: readonly Mention[], whole: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const end = parts.findIndex((part, at) => {
    const before = parts[at - 1]
    return (
      before !== undefined &&
      (!(part.index === before.index + 1 || (part.index === before.index + 2 && isShareOf(mentions[before.index + 1], before, whole))) ||
        (part.passed & ((1 << mark.semicolon) | (1 << mark.colon) | (1 << mark.stop))) !== 0)
    )
  })
  return end < 0 ? parts : parts.slice(0, end)
}

const cameIn = /^(?:共|全年)?(?:收到|接到|接收|应|申请)/

/** 其中自助设备运行3423小时: a time per machine, more of which is no error. */
function exceeds(whole: Mention, part: Mention): boolean {
  // 6个方面, 而全市…
  if (/^(?:方面|环节|领域|步骤|维度)/.test(whole.tail) || part.lead.startsWith('而')) return false
  // 依申请事项112项（全部事项168项）: what the bracket holds is all of them.
  // 新制定4件，其中市政府1件，废止3件，年末有28件
  if (/^(?:年末|年底|期末|现有|现行)/.test(part.lead)) return false
  // 当期结余5.54亿元。其中，职工当期结余6.64亿元: others may fall short.
  if (mayBeNegative(part)) return false
  // 实有79人，空编7名，其中局机关34人: nor is what is wanting a whole of those that are there.
  if (/^(?:空编|空缺|缺编|缺员|缺口|尚缺|剩余|其余|余)/.test(whole.lead)) return false
  // 组织听证11件（收到听证申请14件，其中3件撤回）: nor is what came in.
  if (part.bracket !== whole.bracket && cameIn.test(part.lead) && !cameIn.test(whole.lead)) return false
  if (part.bracket !== 0 && /^(?:全部|全[市县区省州国]|总|共(?!同))|总[数量]$/.test(part.lead)) return false
  if (
    part.number.unit === '分' ||
    whole.role === 'average' ||
    (part.sentence !== whole.sentence && (part.cues & cue.total) !== 0) ||
    /不[含包]|子项|分项/.test(part.lead) ||
    (whole.cues & cue.carriedOut) !== 0
  )
    return false
  return part.number.family !== 'span' && part.number.family !== 'none' && interval.below(whole.number.range, part.number.range)
}

function subsetClaim({ whole, parts, link }: Breakdown, mentions: readonly Mention[]): Claim | null {
  // 5条纵线是：…。7条横线是：…: a colon in the next sentence opens what it likes.
  const other = link === 'colon' && parts[0]?.sentence !== whole.sentence
  const over = other ? undefined : bound(parts, whole, mentions).find(part => exceeds(whole, part))
  if (over && gathers(mentions, whole, over)) return null
  if (!over && parts.some(part => interval.below(whole.number.range, part.number.range))) return null
  const others = parts.length > 1 ? parts.filter(part => part !== over).map(part => ['part', part] as const) : []
  const listed = parts.length > 3 ? `${working.of(parts[0] as Mention)}等${parts.length}项` : parts.map(working.of).join('、')
  return makeClaim(
    {
      kind: 'subset',
      stated: over ?? (parts.length === 1 ? (parts[0] as Mention) : whole),
      operands: over || parts.length === 1 ? [['whole', whole], ...others] : others,
      computed: { low: rational.zero, high: whole.number.range.high },
      verdict: over ? 'inconsistent' : 'consistent',
      because: over
        ? `部分${working.of(over)} ＞ 整体${working.of(whole)}`
        : `${listed}${parts.length > 1 ? '均' : ''}不大于${working.of(whole)}`,
    },
    over ? { fault: 'part-exceeds-whole' } : {},
  )
}

/** 1252件逐条审核，废止和失效879件，需要修改17件: what became of what came in. */
function disposes({ whole, parts }: Breakdown): boolean {
  return (
    parts.length >= 2 &&
    ((whole.cues | whole.tailCues) & cue.intake) !== 0 &&
    parts.every(part => part.deed & (cue.outcome | cue.done) && number(part) <= number(whole))
  )
}

/** What exceeds it can be no part of it: another unit, the same thing counted elsewhere, what was left of something, another time. */
function unlike({ whole, link }: Breakdown, part: Mention): boolean {
  const apart = part.sentence !== whole.sentence
  if (!sameThings(whole, part) || (apart && ((part.cues & cue.respectively) !== 0 || link === 'include'))) return true
  if (apart && part.quantity.label === whole.quantity.label) return true
  return ((whole.cues | whole.gapCues) & cue.rest) !== 0 || ((part.cues | part.gapCues) & cue.previous) !== 0
}

/** 直接起诉38件，经复议起诉19件，其中驳回33件: of both together. */
function ofBoth({ whole, parts, link }: Breakdown, mentions: readonly Mention[]): boolean {
  const before = mentions[whole.index - 1]
  if (
    link !== 'among' ||
    !parts.some(part => number(part) > number(whole)) ||
    !before ||
    before.sentence !== whole.sentence ||
    before.role !== 'level' ||
    !sameThings(before, whole)
  )
    return false
  const [a, b] = [before.quantity.label.slice(-2), whole.quantity.label.slice(-2)]
  return (
    a.length === 2 &&
    a === b &&
    !/案件|事项|问题|信息|文件|人员/.test(a) &&
    parts.every(part => number(part) <= number(before) + number(whole))
  )
}

/** 公职律师46人、法律顾问58人，其中…，实际从事的83人: 其中 is of all that were listed, and 实际 sums them up. */
function ofSeveral(breakdown: Breakdown, mentions: readonly Mention[]): boolean {
  const { whole, parts, link } = breakdown
  const before = mentions[whole.index - 1]
  const [first] = parts
  if (first && parts.some(part => number(part) > number(whole)) && unlike(breakdown, first)) return true
  const listed = link !== 'plain' && (whole.passed & (1 << mark.list)) !== 0 && before?.role === 'level' && sameThings(before, whole)
  return (
    listed &&
    parts.some(part => number(part) > number(whole) || (part.cues & cue.respectively) !== 0 || /^(?:实际|合计|总共|共)/.test(part.lead))
  )
}

/** 免罚214件。其中，两流域立案304件，占立案总数的35.1%: its share says of what it is a part. */
function ofNamedBase({ whole, parts }: Breakdown, mentions: readonly Mention[]): boolean {
  const [part] = parts
  const share = part && mentions[part.index + 1]
  if (!part || !share || share.role !== 'share' || part.sentence === whole.sentence || number(part) <= number(whole)) return false
  const base = (share.lead.split('占')[1] ?? '').replace(/总[数量体]?|全部|比例|比重|的/g, '')
  return base.length >= 2 && !counts.bigramIn(base, counts.words(whole))
}

/** 直接纠错40件。终止案件占审结总数的34.02%，其中调解108件: of what its sentence names, and does not count. */
function ofUncounted({ whole, parts: [part] }: Breakdown, mentions: readonly Mention[]): boolean {
  const share = part && mentions[part.index - 1]
  if (!part || share?.role !== 'share' || share.sentence !== part.sentence || whole.sentence === part.sentence) return false
  const subject = share.lead.split('占')[0] ?? ''
  return subject.length >= 2 && !counts.bigramIn(subject.replace(/案件|事项/, ''), counts.words(whole))
}

/** Whether a count right before the list is exactly what it makes. */
function ofNearer({ whole, parts }: Breakdown, mentions: readonly Mention[]): boolean {
  const before = mentions[(parts[0]?.index ?? 0) - 1]
  return before !== undefined && before !== whole && before.index > whole.index && counts.is(before) && sumsTo(before, parts)
}

/** What it was before, in brackets. */
const opening = /^(?:年初|期初|月初|原有)/
const departs = /^[由从][^，,]{0,6}年?(?:同期)?的$/

/** 合计与部分 Parts that make up their whole, and parts that only may not exceed it. */
export const sums: Kind = ({ breakdowns, mentions }: Reading) => {
  const claims: Claim[] = []
  const right = breakdowns.filter(({ exact }) => exact)
  const settled = (part: Mention): boolean => right.some(({ parts }) => parts.includes(part))
  for (const breakdown of breakdowns) {
    const { parts, exact, link } = breakdown
    if (exact) {
      claims.push(sumClaim(breakdown, mentions))
      continue
    }
    // Of one that no words make a part nothing is said.
    if (link === 'plain' && parts.length < 2) continue
    if (link !== 'among' && link !== 'bracket' && link !== 'total' && parts.some(settled)) continue
    // 直接起诉9件：…；复议后起诉8件：维持5件，其他1件，尚未审结2件: of the 8, and not of all.
    if ((parts.length > 1 && ofNearer(breakdown, mentions)) || ofNamedBase(breakdown, mentions) || ofUncounted(breakdown, mentions))
      continue
    // 法人84件，其中企业61件，其他组织15件: what is a part of the larger list is none of the smaller.
    if (
      link === 'among' &&
      parts
        .slice(1)
        .some(part =>
          right.some(other => other.whole !== breakdown.whole && other.parts.includes(part) && other.parts.includes(breakdown.whole)),
        )
    )
      continue
    // …，上述四类案件共791件: added up to what they are, and not to all.
    if (
      right.some(other => other.link === 'total' && other.parts.length === parts.length && parts.every(part => other.parts.includes(part)))
    )
      continue
    // 关停12个，由上年的58个减少到46个: what it was and what it came to.
    // 净增5家（新设7家、注销2家）: what came and went.
    // 增加6人（新取证9人，退休3人）: nor of a change.
    if (link === 'bracket' && (breakdown.whole.role === 'delta' || /净[增减]/.test(breakdown.whole.lead))) continue
    // 126人，较年初新增19人（年初107人）: nor is that a part of anything.
    if (
      parts.some(({ lead, bracket }) => departs.test(lead) || (bracket !== 0 && (parts.length === 1 ? former.begins : opening).test(lead)))
    )
      continue
    // 分别为2860个、3120个、3350个，三个月合计9330个: not added once more.
    if (right.some(other => other.link === 'total' && parts.includes(other.whole) && other.parts.every(part => parts.includes(part))))
      continue
    if (parts.length > 2 && right.some(other => other.whole === breakdown.whole && other.parts.every(part => parts.includes(part))))
      continue
    if (accusesSum(breakdown, mentions, breakdowns)) {
      claims.push(sumClaim(breakdown, mentions))
      continue
    }
    // 国债资金300万元；…，投资总计为1521万元: what exceeds a total is none of what it adds up.
    if (link === 'total' && parts.some(part => number(part) > number(breakdown.whole))) continue
    if (parts.length === 0 || (link === 'plain' && !disposes(breakdown))) continue
    if (ofSeveral(breakdown, mentions) || ofBoth(breakdown, mentions)) continue
    const claim = subsetClaim(breakdown, mentions)
    if (claim) claims.push(claim)
  }
  return claims
}
