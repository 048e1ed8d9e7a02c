import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'
import { closesList } from '../structure/closes-list.ts'
import { divided } from '../structure/divided.ts'
import { headNamesParts, nests, opposed, shareOf } from '../structure/exhaustiveness.ts'
import { foremost } from '../structure/foremost.ts'
import { namedAsWhole } from '../structure/named-as-whole.ts'
import { semicolonBetween } from '../structure/rate-wholes.ts'
import { akin, sameThings } from '../structure/same-things.ts'
import { titled } from '../structure/step.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { besideWhole } from './beside-whole.ts'
import { counts } from './counts.ts'
import { listHeads } from './list-heads.ts'
import { listNames } from './list-names.ts'
import { nearlyWhole } from './nearly-whole.ts'
import { oneOfAsMany } from './one-of-as-many.ts'
import { otherLists } from './other-lists.ts'
import { partialLists } from './partial-lists.ts'
import { smallSlip } from './small-slip.ts'

const number = counts.size

/** Joined by 、 to what stands before it, whatever brackets stand between. */
function joined({ passed }: Mention): boolean {
  return (passed & (1 << mark.list)) !== 0 && (passed & ((1 << mark.comma) | (1 << mark.semicolon) | (1 << mark.colon))) === 0
}

/** 微信8件、网络2件、网民留言1件: nouns in a list joined by 、. */
function itemised(parts: readonly Mention[]): boolean {
  return !/分别/.test(`${parts[0]?.gap.slice(-8)}${parts[0]?.lead}`) && parts.slice(1).every(part => part.passed === 1 << mark.list)
}

function isBounded({ number: { low, high } }: Mention): boolean {
  return Number.isFinite(high) && Number.isFinite(low)
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

const partOfYear = /[一二三四][、和与][一二三四]季度|[上下]半年|[前后][一二三四五六七八九十两]个?(?:季度|月)/

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

/** Behind a semicolon that ends what a rate told. */
function beginsAnew({ passed, index }: Mention, mentions: readonly Mention[]): boolean {
  return (passed & (1 << mark.semicolon)) !== 0 && mentions[index - 1]?.role === 'rate'
}

const bareRest = /^其[他它余](?:类|类别|案件|事项|情形|情况|原因|方式|渠道|方面|问题|领域|处理|信息)?$/

function flow({ cues, lead }: Mention): boolean {
  return (cues & (cue.carriedIn | cue.carriedOut)) !== 0 || /年初|期初|上年(?:末|底)/.test(lead)
}

/** 年初27件，新制定4件，年末28件: what there was is no whole of what came and went; nor are posts (核定编制18名，实有16人，另有6人) what fills them. */
const noWhole = /^(?:年初|期初|月初|上年末|上年底)|(?:年初|期初)(?:有|为|共)?$|编制(?:数|总数|名额)?(?:为|共)?$/

/** How sure the words must be before a sum that is off becomes an accusation: the farther off, the surer. */
export function accusesSum(breakdown: Breakdown, mentions: readonly Mention[], breakdowns: readonly Breakdown[]): boolean {
  const { whole, parts, evidence: weigh, link } = breakdown
  const total = number(whole)
  const [first] = parts
  // 综合得分91.26分，其中执法89.74分: scores do not add up.
  if (total === 0 || parts.length < 2 || !first || whole.number.unit === '分') return false
  // 超过3000个 may be any number.
  if (!isBounded(whole) || !parts.every(isBounded)) return false
  const sum = counts.sum(parts)
  const last = parts.at(-1) as Mention
  // 信息293条，其中法规类41篇、…和其他174篇: counted by another word, all of them alike.
  const alike = parts.every(part => akin(whole, part) && part.number.unit === first.number.unit) && closesList(last)
  if (!alike && !parts.every(part => sameThings(whole, part))) return false
  if (
    otherLists.isMixed(whole, parts, mentions) ||
    partialLists.fullBefore(whole, parts) ||
    otherLists.ofScope(whole, first) ||
    (link === 'among' && Math.abs(sum - total) > 0.1 * total && otherLists.ofName(parts, whole))
  )
    return false
  // 2416件纠错案件中，…。从领域看，自然资源审结1925件、纠错412件: how far some have come is no list of a count of another sentence.
  if (parts.length === 2 && first.sentence !== whole.sentence && (first.deed & cue.done) !== 0 && (last.deed & cue.outcome) !== 0)
    return false
  if (partialLists.goesOn(breakdown, mentions, breakdowns)) return false
  if (partialLists.flows(whole, parts) || partialLists.saidBehind(mentions, parts)) return false
  // 其中必接必送31人，接送率100%；落实就业238人: what stands behind the semicolon is no more under 其中.
  if (link === 'among' && !closesList(last) && parts.slice(1).some(part => beginsAnew(part, mentions))) return false
  // 由50元提高到100元，其中财政补助由40元提高到80元: nor do what it was and what it came to.
  if (parts.some(({ lead }) => lead.endsWith('由') || lead.endsWith('从'))) return false
  // 由60日压缩至18日，报告表由30日压缩至9日: nor do times.
  if (whole.number.family === 'span' && link === 'plain') return false
  // 行政许可、行政处罚及其他行政行为14862件，其中许可…、处罚…: the whole names others that the list leaves out.
  if (sum < total && /(?:其[他它]|等)[\u4e00-\u9fff]{0,6}$/.test(whole.lead) && !closesList(last)) return false
  // 前五位…，共569件。从层级看，…: a sum of some is no whole of the next list.
  if (
    (first.sentence !== whole.sentence || link === 'plain') &&
    breakdowns.some(
      other => other.exact && other.link === 'total' && other.whole === whole && other.parts.every(part => part.index < whole.index),
    )
  )
    return false
  // 建议76件、提案112件，应公开的171件: what should be done with them is not what they come to; nor is 不予受理 any of 应受理.
  const due = /^(?:其中)?应/.test(whole.lead)
  if (due && parts.some(({ index, lead }) => index < whole.index || lead.startsWith('不'))) return false
  // 其中公路和水路合计74859件。从程序看，…: nor is what some of them come to the whole of another sentence's list.
  if (first.sentence !== whole.sentence && (whole.cues & cue.total) !== 0 && ((whole.cues | whole.gapCues) & cue.among) !== 0) return false
  // 前三类合计5484件。从行业看，…: of some that were listed before it.
  if (first.sentence === whole.sentence ? link === 'plain' && noWhole.test(whole.lead) : foremost.many(whole.lead) > 0) return false
  // 支出198.4万元，其中补贴161.2万元，剩余13.6万元: what is left of what stands before the whole.
  const source = mentions[whole.index - 1]
  if (
    /^(?:剩余|结余|余)/.test(last.lead) &&
    source &&
    sameThings(source, whole) &&
    Math.abs(number(source) - total - number(last)) < 1e-6 * total
  )
    return false
  // 审结案件中，调解5126件，裁决3274件，其他314件: the first of the list.
  if (link === 'plain' && titled(whole)) return false
  // 一季度…，四季度…；上半年合计66343件: of some of them.
  if (link === 'total' && partOfYear.test(`${whole.gap.slice(-4)}${whole.lead}`)) return false
  if (
    link === 'plain' &&
    (!(
      listHeads.leads(whole, mentions) ||
      listHeads.firstOfKind(whole, mentions) ||
      divided(parts, whole) ||
      (parts.length === 2 && opposed(first, last))
    ) ||
      (shareOf(whole, mentions) && parts.every(part => shareOf(part, mentions))))
  )
    return false
  const words = weigh()
  if (words < 10 && otherLists.ofOneOfSeveral(whole, parts)) return false
  const twin = besideWhole(breakdown, breakdowns)
  const named = words >= 0 && namedAsWhole(breakdown, breakdowns)
  const evidence = words + (Math.abs(sum - total) <= 0.2 * total && twin ? 2 : 0) + (named ? 8 : 0)
  // What is carried over belongs to a balance, unless it is what is still being done of just these.
  const doing = /^(?:(?:其余|剩余)的?)?\|?(?:正在|尚在|仍在|在办)/.test(`${last.lead}|${last.tail}`)
  if (link === 'plain' && !(evidence >= 6 && doing) && parts.some(part => part.cues & (cue.carriedIn | cue.carriedOut))) return false
  // 局长述法，4名副职、11名科长书面述法，共16人: one who is named without a number.
  if (link === 'total' && whole.number.family === 'person' && total - sum === 1) return false
  // 协议86份，文件24件，决策12件，意见书102份，合计122件: without one of them it is right.
  if (
    link === 'total' &&
    parts.length > 2 &&
    parts.some(part =>
      sumsTo(
        whole,
        parts.filter(other => other !== part),
      ),
    )
  )
    return false
  // 年初1126人，新接收863人，解除812人; 新收763件，上年结转29件，公开302件…: what came and went is no list of what came.
  const end = last.index
  const behind = (other: Mention): boolean => other.index > end && semicolonBetween(mentions, last, other)
  if (
    link === 'plain' &&
    mentions.some(other => other.sentence === whole.sentence && !parts.includes(other) && other !== whole && flow(other) && !behind(other))
  )
    return false
  // 三区合计713件，占50.4%；四县196件、…: what stands between is of the whole too.
  const between = (other: Mention): boolean =>
    other.index > whole.index && other.index < first.index && other.bracket === 0 && counts.is(other) && sameThings(other, whole)
  if (sum < 0.8 * total && (first.passed & (1 << mark.semicolon)) !== 0 && mentions.filter(between).length > 2) return false
  // 电话8341件，邮件137件，短信2条: the last of them by another word.
  const next = mentions[end + 1]
  if (next && next.sentence === last.sentence && counts.is(next) && next.bracket === last.bracket && sum + number(next) === total)
    return false
  // 投诉84216件，举报21378件，按登记时间分，上半年48217件，下半年57377件: of both.
  const second = mentions[whole.index + 1]
  if (second && second.index < first.index && second.sentence === whole.sentence && counts.is(second) && total + number(second) === sum)
    return false
  // 受理3864件，其中新收3517件；…。按性质划分，…: of the one that they make.
  if (
    parts.length > 2 &&
    mentions.some(
      other =>
        other !== whole &&
        !parts.includes(other) &&
        other.index < first.index &&
        other.index > whole.index &&
        counts.is(other) &&
        sumsTo(other, parts),
    )
  )
    return false
  // 新收326件。受理297件，…。被申请人为区级部门的285件，为街道的41件: of the one before it that they make to the unit.
  if (oneOfAsMany(mentions, whole, first.index, sum)) return false
  if (
    sum >= 50 &&
    (link === 'plain' || first.sentence !== whole.sentence) &&
    mentions.some(
      other => other !== whole && other.index < whole.index && counts.is(other) && sameThings(other, whole) && sumsTo(other, parts),
    )
  )
    return false
  // 1142家，核查1098家，撤销许可14家，其余44家: the first and the rest leave nothing over.
  if (parts.length > 2 && closesList(last) && sumsTo(whole, [first, last])) return false
  // 一审新收25604件；中院民事一审新收45件: one of them said of more closely.
  if (sum < total && parts.some(part => parts.some(other => nests(other.quantity.label, part.quantity.label.replace(/案件$/, '')))))
    return false
  // 正职213件、副职424件，出庭率98.5%: the rate says itself that they are not all.
  if (partialLists.toldShort(mentions, whole, parts) || partialLists.sharedShort(mentions, whole, parts)) return false
  // 建议127件、提案213件，其中主办276件、会办64件: of both.
  // 上年结转2件，本年新收48件，办理结果为：…: of both too.
  const before = mentions[whole.index - 1]
  const beside = before !== undefined && ((link !== 'plain' && joined(whole)) || (before.cues & cue.carriedIn) !== 0)
  if (beside && sameThings(before, whole) && number(before) + total === sum) return false
  // 县级部门1184件，占57.0%；市级部门467件；乡镇173件；其他16件: the first of a list, with its share of what stands before.
  if (link === 'plain' && (first.passed & (1 << mark.semicolon)) !== 0 && shareOf(whole, mentions)) return false
  // 以调解方式结案5126件，以裁决方式结案3274件，…: named as they are, it is one of them.
  if (link === 'plain' && parts.length > 1 && parts.every(part => listNames.alike(part, whole))) return false
  // 取消12项、下放8项、承接5项: joined by 、 to what stands before, it is one more of its like.
  if (link === 'plain' && joined(first) && (parts.length < 4 || mentions[first.index - 1] !== whole) && parts.every(joined)) return false
  // 应当受理3524件，按期受理3518件，及时受理率99.8%；不予受理257件: behind the semicolon stands something beside the whole.
  if (
    link === 'plain' &&
    parts.length === 2 &&
    (first.passed & (1 << mark.semicolon)) === 0 &&
    (last.passed & (1 << mark.semicolon)) !== 0 &&
    mentions.slice(first.index + 1, last.index).some(({ role }) => role === 'rate')
  )
    return false
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
