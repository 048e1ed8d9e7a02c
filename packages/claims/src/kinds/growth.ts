import type { Claim } from '@fazhi/schema'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { currentsOf, type Sides, sidesOf } from '../structure/change-sides.ts'
import { former } from '../structure/former.ts'
import { levels } from '../structure/levels.ts'
import { mayBeOf } from '../structure/may-be-of.ts'
import { namedSides } from '../structure/named-sides.ts'
import { ownBase } from '../structure/own-base.ts'
import { percentsFrom } from '../structure/percents-from.ts'
import { sameThings } from '../structure/same-things.ts'
import { toldSides } from '../structure/told-sides.ts'
import { twinSides } from '../structure/twin-sides.ts'
import { concerns, ofAllTogether } from './concerns.ts'
import { counts } from './counts.ts'
import { growthClaims } from './growth-claims.ts'
import type { Kind, Reading } from './reading.ts'

/** The period a change is measured against: 同比 and 比去年同期 are one, 环比 and 比上月 another. */
function period(mention: Mention): 'year' | 'month' | null {
  const cues = mention.cues | mention.gapCues
  return cues & cue.monthly ? 'month' : cues & cue.yearly ? 'year' : null
}

/** 减少48件，降至197件: what it came to, not another part of what changed. */
function goesOn({ lead, cues, gapCues }: Mention): boolean {
  return ((cues | gapCues) & cue.among) === 0 && /[到至为达]/.test(lead)
}

/** 同比, 较去年同期: against the year before, and no other time. */
function sinceLastYear({ lead }: Mention): boolean {
  return /同比|去年|上年/.test(lead) && !/20\d\d/.test(lead)
}

/** 增加N件 beside 增长p%: of the same level and against the same period. */
function differenceFor(mentions: readonly Mention[], stated: Mention, current: Mention): Mention | null {
  for (const mention of [mentions[stated.index - 1], mentions[stated.index + 1], mentions[stated.index - 2]]) {
    if (!mention || mention === current || mention.sentence !== stated.sentence || mention.bracket !== stated.bracket) continue
    // 处罚18642件，同比减少1246件；强制2134件，同比减少8.6%: the change of what stands before the semicolon.
    if (mention.index < current.index && ((current.passed & (1 << mark.semicolon)) !== 0 || !goesOn(current))) continue
    // 比上年增长30.2%，比2012年多2.5万件: each against a time of its own.
    const another = /^[比较与]/.test(mention.lead) && /[比较同]/.test(stated.lead) && !(sinceLastYear(stated) && sinceLastYear(mention))
    if (mention.index > stated.index && another) continue
    const added =
      mention.role === 'level' &&
      /^(?:[全今本]年)?(?:新增|净增)/.test(mention.lead) &&
      mention.index < stated.index &&
      /幅/.test(stated.lead)
    if (mention.role !== 'delta' && !added) continue
    // 净增206件，其中市本级增加236件，三县共减少30件: the changes of parts.
    const inOne = current.sentence === mention.sentence
    if (inOne && mentions.slice(current.index + 1, mention.index + 1).some(({ cues, gapCues }) => ((cues | gapCues) & cue.among) !== 0))
      continue
    if (!sameThings(mention, current) && !(mention.number.unit === '' && mention.number.family === 'none')) {
      // 起数减少12起，下降31.6%: the change right before it is its own, of whatever it may be.
      if (mention === mentions[stated.index - 1]) return null
      continue
    }
    const [a, b] = [period(stated), period(mention)]
    if (mention.index > stated.index && b !== null && a !== b) continue
    if (a !== null && b !== null && a !== b) continue
    return mention
  }
  return null
}

/** 案件478件635人，去年同期为773件1350人，件数下降38.2%、人数下降53.0%: the change names the measure that it is of. */
function ofMeasure(mentions: readonly Mention[], stated: Mention): Sides | null {
  const unit = /(件|人|起|宗|户|批)数/.exec(stated.lead)?.[1]
  if (unit === undefined) return null
  const own = mentions.filter(
    other =>
      other.index < stated.index && other.sentence === stated.sentence && other.number.unit === unit && other.bracket === stated.bracket,
  )
  // The year before is given once, for both measures.
  const former = mentions.findLast(({ role, index, sentence }) => role === 'base' && index < stated.index && sentence === stated.sentence)
  const base = former && own.find(other => other.index === former.index || (other.index === former.index + 1 && other.lead === ''))
  const current = base && own.findLast(other => counts.is(other) && other.index < former.index)
  // 东河20起、西河30起，与上年60起相比，起数…: of both.
  const before = current && mentions[current.index - 1]
  const several = before && counts.is(before) && current.passed === 1 << mark.list && before.number.unit === unit
  return base && current && !several && mayBeOf(mentions, stated, current) ? { current, base, sure: true } : null
}

/** 去年受理431件，今年少了47件: what stands before is what it was. */
function wasBefore({ cues, lead, year }: Mention, difference: Mention): boolean {
  // 简易程序上年为168件，同比增加44件
  if (/(?:上年|去年|上一年)(?:同期)?(?:为|是|有)$/.test(lead)) return true
  if (!/^(?:而)?(?:今年|本年|20\d\d年)/.test(difference.lead)) return false
  return (
    ((cues & cue.previous) !== 0 && /^(?:而)?(?:去年|上年|上一年)/.test(lead)) ||
    (/^20\d\d年/.test(lead) && /^(?:今年|本年)/.test(difference.lead)) ||
    (year !== null && difference.year !== null && year < difference.year)
  )
}

function growthClaim({ mentions }: Reading, stated: Mention, current: Mention): Claim | null {
  const by = mentions[stated.index - 1]
  if (by?.role === 'delta' && by.lead.includes('净') && levels.flows(current)) return null
  // 年均1543件，2024年比2020年减少267件，下降15.9%: of the years that it names.
  if (by?.role === 'delta' && by.sentence === stated.sentence && /(?:19|20)\d\d年[比较](?:19|20)\d\d年/.test(by.lead)) {
    const years = namedSides(mentions, by)
    return years && growthClaims.fromSides(stated, years)
  }
  const sides = sidesOf(mentions, current, stated, period(stated) !== 'month')
  // 三项合计比上年的3984.2万元增加776.3万元: of none of the three.
  if (sides && sides.base.role === 'base' && ofAllTogether(sides.base, current)) return null
  if (sides) return growthClaims.fromSides(stated, sides)
  const difference = differenceFor(mentions, stated, current)
  if (difference && ofAllTogether(difference, current)) return null
  // 2022年为7868件，2024年较之减少934件: what stands before is what it was.
  if (difference && (/[较比]之/.test(difference.lead) || wasBefore(current, difference)))
    return growthClaims.fromBase(stated, current, difference)
  return difference && growthClaims.fromDifference(stated, current, difference)
}

/** ；PM2.5平均浓度26微克/立方米，同比下降13.3%: behind a semicolon it is of something of its own. */
function ofSomethingElse({ gap }: Mention): boolean {
  const at = Math.max(gap.lastIndexOf('；'), gap.lastIndexOf(';'))
  return at >= 0 && /[\u4e00-\u9fff]{2}/.test(gap.slice(at + 1))
}

/** 其中尘肺病27例、噪声聋11例、其他3例，同比减少6例，下降12.8%: behind a list that is whole, of the whole, if it is right of that. */
function ofWhole(reading: Reading, stated: Mention, claim: Claim): Claim {
  if (claim.verdict !== 'inconsistent') return claim
  const list = reading.breakdowns.find(({ exact, parts }) => exact && parts.at(-1)?.quantity === claim.operands[0]?.quantity)
  const by = reading.mentions[stated.index - 1]
  const whole = list && by?.role === 'delta' ? growthClaims.fromDifference(stated, list.whole, by) : null
  return whole && whole.verdict !== 'inconsistent' ? whole : claim
}

/** 比上年增加332件，同比增长8.6%（2023年为3785件）: by how much, and of how many in the bracket behind. */
function ofFormer(mentions: readonly Mention[], stated: Mention): Claim | null {
  const [delta, base] = [mentions[stated.index - 1], mentions[stated.index + 1]]
  if (delta?.role !== 'delta' || delta.sentence !== stated.sentence || !base || base.bracket === 0 || base.bracket === stated.bracket)
    return null
  if (base.role !== 'level' || !former.nothingElse.test(base.lead) || (base.passed & ~(1 << mark.open)) !== 0) return null
  return sameThings(delta, base) ? growthClaims.fromBase(stated, base, delta) : null
}

/** 比上年的8976件减少1133件，降幅12.62%: of what it was, and by how much, where what it is now is not given. */
function ofBaseBeside(mentions: readonly Mention[], stated: Mention): Claim | null {
  const [base, delta] = [mentions[stated.index - 2], mentions[stated.index - 1]]
  if (delta?.role !== 'delta' || base?.role !== 'base' || delta.passed !== 0 || base.sentence !== stated.sentence) return null
  if (stated.passed !== 1 << mark.comma || ((stated.cues | stated.gapCues) & cue.among) !== 0 || !concerns(stated, base)) return null
  return sameThings(base, delta) && stated.bracket === delta.bracket ? growthClaims.fromBase(stated, base, delta) : null
}

/** 86.5万元，比上年的72万元增加14.5万元，增长21.0%: what two rounded values leave open, the change and the base may not. */
function alsoOfBase(mentions: readonly Mention[], stated: Mention, claim: Claim): Claim {
  const [base, delta] = [mentions[stated.index - 2], mentions[stated.index - 1]]
  const beside = claim.verdict === 'consistent' && base?.role === 'base' && delta?.role === 'delta' && delta.passed === 0
  if (!beside || base.sentence !== stated.sentence || !sameThings(base, delta) || base.number.hedge || delta.number.hedge) return claim
  const narrower = growthClaims.fromBase(stated, base, delta)
  return narrower.verdict === 'inconsistent' ? narrower : claim
}

/** 平均得分617.36分，得分率61.74%，上升2.04%: what rose is the rate, if the count did not rise by as much. */
function ofRate(mentions: readonly Mention[], stated: Mention): boolean {
  const before = mentions[stated.index - 1]
  return before?.role === 'rate' && before.sentence === stated.sentence && before.bracket === stated.bracket
}

/** 同比分别上升10.1%和下降11.8%: the second of what was dealt out in order, and not of the count that stands nearest. */
function ofDealt(mentions: readonly Mention[], stated: Mention): boolean {
  for (let at = stated; /^[和与及、]?(?:增长|上升|下降|减少)$/.test(at.lead); ) {
    const before = mentions[at.index - 1]
    if (before?.role !== 'growth' || before.sentence !== stated.sentence) return false
    if (before.lead.includes('分别')) return true
    at = before
  }
  return false
}

/** What it is of where its sentence says so in a way of its own. */
function ofTold(mentions: readonly Mention[], stated: Mention): Claim | null {
  const sides = toldSides(mentions, stated)
  // 合格率95.1%，上年为90.2%，提高4.9%: said of points as often as of percent.
  return sides && sides.current.number.family !== 'percent' ? growthClaims.fromSides(stated, sides) : null
}

/** 增长率 Against the value before it, or from the value now and by how much it changed. */
export const growth: Kind = reading => {
  const { mentions } = reading
  const claims: Claim[] = []
  for (const mention of mentions) {
    if (mention.role !== 'growth' || /年均|平均|累计/.test(mention.lead)) continue
    const list = mention.cues & cue.respectively ? percentsFrom(mentions, mention, /^(?:[和与及、]|增长|下降|上升)*$/) : [mention]
    const measure = list.length === 1 ? (ofMeasure(mentions, mention) ?? namedSides(mentions, mention)) : null
    if (measure) {
      claims.push(growthClaims.fromSides(mention, measure))
      continue
    }
    if (list.length === 1) {
      // Farther levels may be meant if they fit; only the nearest accuses.
      const currents = currentsOf(mentions, mention, false)
      const options = currents
        .filter(current => current.index === mention.index + 2 || concerns(mention, current))
        .flatMap(current => {
          const claim = growthClaim(reading, mention, current)
          return claim && (claim.verdict !== 'inconsistent' || mayBeOf(mentions, mention, current)) ? claim : []
        })
      const claim =
        options.find(({ verdict }) => verdict !== 'inconsistent') ??
        (ofSomethingElse(mention) ? undefined : options.find(({ operands }) => operands[0]?.quantity === currents[0]?.quantity))
      const apart = claim?.verdict === 'inconsistent' && (ofRate(mentions, mention) || ofDealt(mentions, mention))
      const beside = claim && claim.verdict !== 'inconsistent' ? null : ofBaseBeside(mentions, mention)
      // 办结数只比上年的421件多了16件，增幅3.8%: what stands beside it tells, where nothing else does.
      const told = (beside?.verdict === 'consistent' ? beside : apart ? null : claim) ?? ofFormer(mentions, mention) ?? beside
      const best = told && told.verdict !== 'inconsistent' ? told : (ofTold(mentions, mention) ?? told)
      if (best) claims.push(alsoOfBase(mentions, mention, ofWhole(reading, mention, best)))
      continue
    }
    if (ofSomethingElse(mention)) continue
    const line = mentions
      .slice(0, mention.index)
      .filter(
        other => counts.is(other) && other.sentence === mention.sentence && other.bracket === mention.bracket && !(other.cues & cue.from),
      )
    if (line.length < list.length) continue
    // 酒驾1326起（醉驾217起），分别上升10.1%和下降11.8%: the second is of what the bracket counts.
    const nearest = line.at(-1)
    const held = nearest && mentions[nearest.index + 1]
    if (
      held?.holder === nearest &&
      held &&
      counts.is(held) &&
      (held.cues & cue.previous) === 0 &&
      former.nothingElse.test(held.lead) === false
    )
      continue
    const twins = twinSides(mentions, list)
    // 上年三类分别为49873件、…，合计108629件，同比依次增长: those are what it was.
    const dealt = line.findLast(({ lead }) => /分别|依次/.test(lead))
    if (!twins && dealt && /^(?:上年|去年|上一年)/.test(dealt.lead)) continue
    for (const [position, stated] of list.entries()) {
      const current = line[line.length - list.length + position]
      const sides = twins ? twins[position] : current && (ownBase(mentions, current, mention) ?? sidesOf(mentions, current, mention, true))
      const turned = stated.cues & (cue.up | cue.down) ? stated : { ...stated, cues: stated.cues | (mention.cues & (cue.up | cue.down)) }
      if (sides) claims.push(growthClaims.fromSides(turned, sides))
    }
  }
  return claims
}
