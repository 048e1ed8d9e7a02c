import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'
import { closesList } from '../structure/closes-list.ts'
import { divided } from '../structure/divided.ts'
import { headNamesParts } from '../structure/exhaustiveness.ts'
import { namedAsWhole } from '../structure/named-as-whole.ts'
import { ofAnother } from '../sum-doubts/of-another.ts'
import { ofParts } from '../sum-doubts/of-parts.ts'
import { ofWhole } from '../sum-doubts/of-whole.ts'
import type { Weighed } from '../sum-doubts/weighed.ts'
import { besideWhole } from './beside-whole.ts'
import { counts } from './counts.ts'
import { listNames } from './list-names.ts'
import { nearlyWhole } from './nearly-whole.ts'
import { otherLists } from './other-lists.ts'
import { smallSlip } from './small-slip.ts'

const number = counts.size

/** 微信8件、网络2件、网民留言1件: nouns in a list joined by 、. */
function itemised(parts: readonly Mention[]): boolean {
  return !/分别/.test(`${parts[0]?.gap.slice(-8)}${parts[0]?.lead}`) && parts.slice(1).every(part => part.passed === 1 << mark.list)
}

/** 887万户，平均每天新设4.9万户，其中…: another level or an average stands between, and 其中 may be of that. */
function interrupts({ whole, parts }: Breakdown, mentions: readonly Mention[]): boolean {
  const first = parts[0]?.index ?? 0
  // 发布会54场、通气会14场。其中，新闻发布会包括…: its own name says which is meant.
  const name = whole.quantity.label.slice(-3)
  if (name.length === 3 && parts[0]?.lead.includes(name)) return false
  return mentions.slice(whole.index + 1, first).some(({ role, bracket }) => bracket === 0 && (role === 'level' || role === 'average'))
}

/** Not one of several traits: 涉及食品120件、含投诉30件. */
function once({ lead, gap, cues }: Mention): boolean {
  // 8个市上升，增幅超过10%的有3个市: some of the same once more.
  if (/(?:超过|高于|低于|不足)[^，,；;]{0,16}$|^的有/.test(gap)) return false
  return (cues & (cue.overlap | cue.include | cue.respectively)) === 0 && !/涉|含|兼|同时|(?<!^[另还尚])有/.test(lead)
}

const deeds = cue.intake | cue.done | cue.outcome

/** 其中会后17件，经审查立案176件: what was done to them is no other class of them. */
function sameDeeds(parts: readonly Mention[]): boolean {
  const done = parts.filter(({ deed }) => (deed & deeds) !== 0).length
  return done === 0 || done === parts.length
}

/** 另有3件尚在审理: the rest of them. */
function stillOpen({ lead, tail }: Mention): boolean {
  return /^(?:另有|尚有|还有|其余|剩余)/.test(lead) && /^(?:尚在|正在|仍在|未)/.test(tail)
}

const bareRest = /^其[他它余](?:类|类别|案件|事项|情形|情况|原因|方式|渠道|方面|问题|领域|处理|信息)?$/

/** How sure the words must be before a sum that is off becomes an accusation: the farther off, the surer. */
export function accusesSum(breakdown: Breakdown, mentions: readonly Mention[], breakdowns: readonly Breakdown[]): boolean {
  const { whole, parts, evidence: weigh, link } = breakdown
  const total = number(whole)
  const [first] = parts
  // 综合得分91.26分，其中执法89.74分: scores do not add up.
  if (total === 0 || parts.length < 2 || !first || whole.number.unit === '分') return false
  const sum = counts.sum(parts)
  const last = parts.at(-1) as Mention
  const list: Weighed = { breakdown, whole, parts, link, mentions, breakdowns, first, last, sum, total }
  if (ofParts.some(doubt => doubt(list)) || ofWhole.some(doubt => doubt(list))) return false
  const words = weigh()
  if (words < 10 && otherLists.ofOneOfSeveral(whole, parts)) return false
  const twin = besideWhole(breakdown, breakdowns)
  const named = words >= 0 && namedAsWhole(breakdown, breakdowns)
  const evidence = words + (Math.abs(sum - total) <= 0.2 * total && twin ? 2 : 0) + (named ? 8 : 0)
  // What is carried over belongs to a balance, unless it is what is still being done of just these.
  const doing = /^(?:(?:其余|剩余)的?)?\|?(?:正在|尚在|仍在|在办|尚未)/.test(`${last.lead}|${last.tail}`)
  if (link === 'plain' && !(evidence >= 5 && doing) && parts.some(part => part.cues & (cue.carriedIn | cue.carriedOut))) return false
  if (ofAnother.some(doubt => doubt(list))) return false
  const near = Math.abs(sum - total) <= 0.05 * total && evidence >= 2
  // 871人，持证率100%；96人参加考试，92人合格: behind a semicolon something else may have begun.
  if (link === 'plain' && evidence < 10 && !near && (first.passed & (1 << mark.semicolon)) !== 0 && parts.length < 4 && !itemised(parts))
    return false
  // 59544件，其中处罚1917件、检查57618件: nobody leaves out so little.
  if (link !== 'plain' && evidence >= 1 && total >= 1000 && Math.abs(sum - total) <= 0.003 * total) return true
  if (link === 'among' && evidence < 4 && interrupts(breakdown, mentions)) return false
  const off = Math.abs(sum - total) / total
  // 办结215件，其中一审140件、二审85件: cases are counted once, and parts that come to more than their whole leave no other way out.
  const more = sum > total && off <= 0.25
  const oneKind = more && listNames.ofOneKind(parts)
  const over =
    more &&
    evidence >= (oneKind ? -3 : link === 'colon' ? 0 : 1) &&
    (link !== 'plain' || stillOpen(last)) &&
    (whole.number.family !== 'person' || whole.number.unit === '人次') &&
    parts.every(once) &&
    (oneKind || sameDeeds(parts) || stillOpen(last))
  if (over) return true
  if (evidence < 4 && !smallSlip(total, parts.map(number))) return false
  // Off by so much, only a list that 合计, a bracket or, behind 其中 and the like, a last 其他 shows to be whole can be wrong.
  // 建议、提案办理情况信息4条，其中建议…1条，提案…3条; 申请5件，4件为网上申请、1件为信函申请; 5件（含上年结转1件，本年受理4件）: nor do these leave anything out.
  const saysAll =
    (link !== 'plain' &&
      ((first.cues | whole.cues) & cue.respectively) === 0 &&
      /[、和与及]/.test(`${whole.gap.slice(-12)}${whole.lead}`) &&
      headNamesParts(whole, parts)) ||
    (evidence >= 6 && parts.every(({ tail }) => tail.startsWith('为'))) ||
    (parts.length === 2 && (first.cues & cue.carriedIn) !== 0 && (last.cues & cue.intake) !== 0)
  // 举报11件，办结6件，不受理5件；微信17件、网络2件、网民留言1件: nouns alone, beside a list that is all of it.
  const shut =
    link === 'total' ||
    link === 'bracket' ||
    saysAll ||
    (link !== 'plain' && closesList(last)) ||
    named ||
    (twin && evidence >= 6 && itemised(parts))
  if (off > 0.6 && !shut) return false
  // 市政府负责人出席2场、其他负责同志出席11场: 其他 of those named just before, not of all.
  if (off > 0.5 && link !== 'total' && link !== 'bracket' && closesList(last) && !bareRest.test(last.quantity.label)) return false
  // 超过90%的63个，超过80%的71个，其余3个: 其余 of those that the last of them left over.
  if (off > (sum > total ? 0.2 : 0.35) && link !== 'total' && /^其余/.test(last.lead)) return false
  if (
    link === 'total' &&
    evidence < 6 &&
    parts.some(part => number(part) > total) &&
    parts.some(part => part.passed & (1 << mark.semicolon))
  )
    return false
  // A part greater than its whole was hardly part of it.
  if (link === 'plain' && (off > 0.35 || parts.some(part => number(part) > total))) return evidence >= 6
  // A list that nothing closes may leave out whatever it likes.
  if (link === 'colon' && off > 0.35) return evidence >= 8
  // 从性质看，…: less so than a colon.
  if (link === 'colon' && (first.passed & (1 << mark.colon)) === 0 && off > 0.15 && sum < total) return evidence >= 8
  if (evidence >= 4) return true
  // 应办结55908件，按时办结55614件，超期249件: nothing is left over, and little is off.
  if (link === 'plain' && evidence >= 0 && off <= 0.1 && divided(parts, whole)) return true
  if (evidence >= 3 && link !== 'plain' && off <= 0.15) return true
  if (evidence >= 2) return off <= 0.12 || (sum > total && off <= 0.5)
  // Two of several classes are often named alone (刑事520件、民事336件); three seldom.
  if (evidence >= 1 && parts.length > 2 && total >= 50 && off <= 0.05) return true
  return nearlyWhole(breakdown, mentions, evidence)
}
