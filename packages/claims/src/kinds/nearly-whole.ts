import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'
import { counts } from './counts.ts'
import { smallSlip } from './small-slip.ts'

/** Smaller counts come near each other by chance. */
const leastWhole = 50
/** Nobody leaves out so little; what comes to more leaves nothing out. */
const nearest = { less: 0.02, more: 0.08 }

/** 连同上年遗留的21个: what came to it from before is no part of it. */
const addsTo = /上年|往年|遗留|结转|连同|加上|另/

/** The family of indicators that it belongs to, if the lexicon knows it. */
function familyOf({ quantity: { indicator } }: Mention): string | null {
  return indicator === null ? null : (indicator.split('.')[0] ?? null)
}

/** 化解纠纷8416件，法律援助1527件，公证6934件: matters of their own, each counted for itself. */
function ofOwnMatters(whole: Mention, parts: readonly Mention[]): boolean {
  const own = familyOf(whole)
  return parts.some(part => familyOf(part) !== null && familyOf(part) !== own) && new Set(parts.map(familyOf)).size > 1
}

/** 负责人出庭115件，出庭率97.5%，厅领导出庭4件: nothing but the list between the whole and its end. */
function unbroken(mentions: readonly Mention[], whole: Mention, parts: readonly Mention[]): boolean {
  const end = parts.at(-1)?.index ?? whole.index
  const kin = new Set([whole, ...parts])
  // 供地139宗4286亩，出让92宗2951亩，划拨47宗1335亩: each with its other measure.
  const twinOf = (other: Mention): boolean => {
    const next = mentions[other.index + 1]
    return (other.lead === '' && other.passed === 0) || (next !== undefined && kin.has(next) && next.passed === 0 && next.lead === '')
  }
  return mentions.slice(whole.index + 1, end).every(other => kin.has(other) || (counts.is(other) && twinOf(other)))
}

/** 审结135件，驳回起诉52件、驳回请求47件、撤诉24件、败诉12件: what became of each of those that were dealt with. */
function becameOf(whole: Mention, parts: readonly Mention[]): boolean {
  return parts.length > 2 && ((whole.cues | whole.tailCues) & cue.done) !== 0 && parts.every(({ deed }) => (deed & cue.outcome) !== 0)
}

/** 年报630家，抽查628家; 驳回65件，出庭62件: two that are as good as one count of the same, done to half of them each. */
function twins(link: Breakdown['link'], parts: readonly Mention[]): boolean {
  const [a, b] = parts
  if (link !== 'plain' || parts.length !== 2 || !a || !b) return false
  const ratio = counts.size(a) / counts.size(b)
  return ratio > 0.9 && ratio < 1.12
}

/** 回访310件，满意308件，满意率99.35%: the rate right behind is of the one before the last. */
function ofEachOther(mentions: readonly Mention[], parts: readonly Mention[]): boolean {
  const [before, last] = parts.slice(-2)
  const rate = last && mentions[last.index + 1]
  if (!before || !last || rate?.number.family !== 'percent' || rate.sentence !== last.sentence) return false
  return Math.abs((100 * counts.size(last)) / counts.size(before) - counts.size(rate)) <= 10 ** -rate.number.places
}

/** 应出庭632件，出庭620件: the one is of the other, and both of something else. */
function nested(parts: readonly Mention[]): boolean {
  return parts.some(({ lead }, at) => lead.length > 1 && parts.some((other, i) => i !== at && other.lead.endsWith(lead)))
}

/** 几近相合 Whether a list in one breath comes so near its whole that a slip of the pen is likelier than chance, whatever its words say. */
export function nearlyWhole({ whole, parts, link }: Breakdown, mentions: readonly Mention[], evidence: number): boolean {
  const [sum, total] = [counts.sum(parts), counts.size(whole)]
  return (
    evidence >= -1 &&
    total >= leastWhole &&
    Math.abs(sum - total) <= (sum < total && !becameOf(whole, parts) ? nearest.less : nearest.more) * total &&
    smallSlip(total, parts.map(counts.size)) &&
    parts.every(({ sentence }) => sentence === whole.sentence) &&
    unbroken(mentions, whole, parts) &&
    !parts.some(({ lead }) => addsTo.test(lead)) &&
    (link === 'among' || !ofOwnMatters(whole, parts)) &&
    !nested(parts) &&
    !ofEachOther(mentions, parts) &&
    !twins(link, parts)
  )
}
