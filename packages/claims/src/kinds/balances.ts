import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { carriedAmong } from '../structure/carried-among.ts'
import { sameThings } from '../structure/same-things.ts'
import { balanceClaim } from './balance-claim.ts'
import type { Kind } from './reading.ts'

const isCount = (mention: Mention): boolean => mention.role === 'level' && mention.number.family !== 'percent' && mention.bracket === 0
const cuesOf = (mention: Mention): number => mention.cues | (mention.lead.length <= 3 ? mention.tailCues : 0)

/** 收支平衡 结转 + 新收 = 审结 + 未结: what is left over is what came in less what was dealt with. */
export const balances: Kind = ({ mentions, text, breakdowns }) => {
  const claims: Claim[] = []
  for (const left of mentions) {
    if (left.index === 0 || !isCount(left) || !mayBeLeftOver(left) || !isLeftOver(`${left.lead}${left.tail}`, left)) continue
    const line = mentions.filter(
      other =>
        other !== left &&
        other.sentence === left.sentence &&
        isCount(other) &&
        sameThings(other, left) &&
        other.index < left.index &&
        left.index - other.index <= 12,
    )
    const done = line
      .filter(
        other =>
          (cuesOf(other) & cue.done || /答复|回复|作出[\u4e00-\u9fff]{0,6}决定$/.test(other.lead)) && !(cuesOf(other) & cue.carriedOut),
      )
      .sort(nearTo(left))[0]
    if (!done) continue
    const carried = line.filter(
      other => other.index < done.index && (/结转|遗留|旧存|转结/.test(`${other.lead}${other.tail}`) || fromBefore.test(other.lead)),
    )
    const whole = fromDue(line, left)
    if (whole) {
      claims.push(whole)
      continue
    }
    const incoming = line.filter(
      other => other.index < done.index && !carried.includes(other) && (cuesOf(other) & cue.intake || receivedBare.test(other.lead)),
    )
    if (incoming.length === 0) continue
    // 上年结转763件，当期应处理9531件: the one holds the other.
    if (incoming.some(source => balanced([source], done, left))) continue
    const fitting = incoming.find(source => balanced([...carried, source], done, left))
    if (!fitting && incoming.length > 1) continue
    const sources = [...carried, fitting ?? (incoming[0] as Mention)]
    const unused = line.some(other => other.index < done.index && !sources.includes(other))
    const claim = balanceClaim(left, sources, [done])
    const right = claim.verdict === 'consistent'
    // 办结720件，移送12件，未结31件: what stands between went too.
    // 办结141件，其中公开68件、…: what became of those that were dealt with.
    const parts = breakdowns.filter(({ exact, whole }) => exact && whole === done).flatMap(list => list.parts)
    const between = line.filter(other => other.index > done.index && !parts.includes(other))
    if (!right && between.length > 0) {
      const wider = balanceClaim(left, sources, [done, ...between])
      if (wider.verdict === 'consistent') claims.push(wider)
      continue
    }
    // 未办结11件，其中上年结转3件
    const after = mentions.some(
      ({ index, sentence, cues }) => index > left.index && sentence === left.sentence && (cues & cue.carriedIn) !== 0,
    )
    if (!right && after) continue
    // 办结386715件（含上年结转2147件）: of more than came in.
    if (!right && mentions.some(held => held.holder === done && /结转|旧存|遗留|上年|去年/.test(held.lead))) continue
    // 正在办理41件（含上年结转5件）: more than this year's is left over.
    // 转办件126件、留言1246件，共办结1766件: others came in too.
    if (!right && (unused || carried.length > 1 || carriedAmong(text, left))) continue
    if (!right && carried.length === 0 && isMore(left, claim) && /审结|结案|审执结/.test(done.lead)) continue
    claims.push(claim)
  }
  return claims
}

/** 全年收政府信息公开申请464件 */
const receivedBare = /(?:^|全年|年度|共)收(?![费入回缴养治])[\u4e00-\u9fff]{0,8}(?:申请|案件|件)/

/** 全年应办, 共受理…（连同结转）: all that there was to do. */
const due = /应办理?|应处理|应审理|应结|共应/

/** 应办3058件，结案2794件，撤销案件37件，结转下年227件: all that there was to do, less all that was done with it. */
function fromDue(line: readonly Mention[], left: Mention): Claim | null {
  const source = line.find(({ lead }) => due.test(lead))
  if (!source) return null
  const outs = line.filter(other => other.index > source.index)
  if (outs.length === 0 || outs.some(out => (out.deed & (cue.done | cue.outcome)) === 0 || out.index - source.index > outs.length))
    return null
  const done = outs.reduce((all, { number }) => all + number.size, 0)
  return done > source.number.size ? null : balanceClaim(left, [source], outs)
}

/** More than is left by the reckoning. */
function isMore({ number }: Mention, { computed }: Claim): boolean {
  return computed !== null && interval.below(computed, number.range)
}

function balanced(sources: readonly Mention[], done: Mention, left: Mention): boolean {
  return interval.overlaps(left.number.range, interval.subtract(interval.sum(sources.map(({ number }) => number.range)), done.number.range))
}

function nearTo(target: Mention): (a: Mention, b: Mention) => number {
  return (a, b) => Math.abs(a.index - target.index) - Math.abs(b.index - target.index)
}

/** 上年未结418件, 年初未办结29件: what was left over then came in now. */
const fromBefore = /(?:上年|去年|上期|年初|期初|月初)(?:度|末|底)?[^，,]{0,2}未/

/** No more than a glance before its words are put together. */
function mayBeLeftOver(mention: Mention): boolean {
  const { lead, tail } = mention
  if ((cuesOf(mention) & cue.carriedOut) !== 0) return true
  return lead.includes('结') || tail.includes('结') || lead.includes('转') || tail.includes('转')
}

function isLeftOver(words: string, mention: Mention): boolean {
  const carried = (cuesOf(mention) & cue.carriedOut) !== 0
  if (!carried && !/结转|转入下|未结|未办结|未审结/.test(words)) return false
  if (/(?:上年|去年|上一年度?|上年度|从.{0,8})(?:.{0,4})结转/.test(words) && !/结转(?:到|至|下|入)/.test(words)) return false
  if (fromBefore.test(words)) return false
  return carried || /结转(?:到|至|下)|转入下|未结|未办结|未审结/.test(words)
}
