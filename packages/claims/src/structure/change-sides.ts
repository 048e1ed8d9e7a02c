import { counts } from '../kinds/counts.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'
import { deltaBefore, earlierLevels } from './earlier-levels.ts'
import { former } from './former.ts'
import { isTarget } from './is-target.ts'
import { levels } from './levels.ts'
import { akin } from './same-things.ts'
import { yearsApart } from './years-apart.ts'

/** 变化的两端 What a change is from and to. `sure`: the words say so; otherwise it is only the likeliest reading. */
export interface Sides {
  readonly current: Mention
  readonly base: Mention
  readonly sure: boolean
}

const reach = 12

/** 由386项精简为352项，压减34项: the two ends stand side by side. */
function ends(mentions: readonly Mention[], to: Mention): Mention | null {
  const from = mentions[to.index - 1]
  return from && from.sentence === to.sentence && to.passed === 0 && (from.cues & cue.from) !== 0 && levels.comparable(from, to)
    ? from
    : null
}

function alike(a: Mention, b: Mention): boolean {
  const [x, y] = [a, b].map(({ quantity }) => quantity.label.replace(/^(?:19|20)\d\d年度?/, '')) as [string, string]
  if (x === '' || y === '') return false
  return (
    x === y || (x.length >= 2 && y.length >= 2 && (y.endsWith(x.slice(-2)) || x.endsWith(y.slice(-2)) || x.includes(y) || y.includes(x)))
  )
}

/** 升至2376件, 达298件: no thing of its own, so it goes on about the one before. */
function continues(current: Mention): boolean {
  return /^(?:20\d\d年)?(?:则)?(?:[升降增减][至为到]|达到?|为|是)?$/.test(current.lead.replace(/[又再，,\s]/g, ''))
}

/** 1至6月、上半年: half a year is not held against a whole one. */
function partOfYear({ gap, lead }: Mention): boolean {
  return /月|季度|半年|截至|本周/.test(`${gap.slice(-12)}${lead}`)
}

/** 去年同期新收605件, 2022年办理605件 beside 2023年…: what it was before, said in words of its own. */
function isFormer(level: Mention, current: Mention): boolean {
  if (level === current || !levels.comparable(level, current) || partOfYear(level) !== partOfYear(current)) return false
  if (level.lead.includes('底前')) return false
  if (
    level.role !== 'level' &&
    level.role !== 'rate' &&
    level.role !== 'percent' &&
    level.role !== 'share' &&
    !(level.role === 'average' && current.role === 'average')
  )
    return false
  if (level.cues & cue.previous && formerly.test(level.lead)) return !(current.cues & cue.previous)
  return level.year !== null && current.year !== null && level.year === current.year - 1 && (dated.test(level.lead) || level.lead === '')
}

const deeds = cue.intake | cue.done | cue.outcome
const formerly = /^(?:而)?(?:上年|去年|[上前]一年)/
const dated = /^(?:而)?(?:19|20)\d\d年/

/** Whether nothing but the time is said of it, or the same thing again. */
function ofTheSame(former: Mention, current: Mention): boolean {
  const own = former.lead
    .replace(dated, '')
    .replace(/^(?:而)?(?:上年度?|去年|[上前]一年度?)?(?:同期)?/, '')
    .replace(/[数量为是有共达]{1,4}$/, '')
  return (
    own.length < 2 ||
    (current.deedGroups & former.deedGroups) !== 0 ||
    (former.deed & current.deed & deeds) !== 0 ||
    counts.bigramIn(own, `${current.gap.slice(-12)}${current.lead}|${current.tail}`)
  )
}

/** The one value of the year before in the sentence, beside the change on either side. */
function formerOf(mentions: readonly Mention[], current: Mention, change: Mention): Mention | null {
  for (let i = change.index - 1; i > current.index; i--) {
    const level = mentions[i] as Mention // within bounds
    if (level.bracket === change.bracket && isFormer(level, current)) return ofTheSame(level, current) ? level : null
  }
  const after = mentions[change.index + 1]
  const said =
    after !== undefined && after.sentence === change.sentence && after.bracket === change.bracket && after.passed === 1 << mark.comma
  // 刑事收案同比下降4.3%，去年同期为1218件: of what the change names.
  const named = /^([\u4e00-\u9fff]{2})[\u4e00-\u9fff]+(?:同比|比|较)/.exec(change.lead)?.[1]
  const other = named !== undefined && !`${current.lead}${current.tail}`.includes(named)
  return said && !other && isFormer(after, current) && ofTheSame(after, current) && mentions[change.index + 2]?.role !== 'growth'
    ? after
    : null
}

/** Levels a change may be about, nearest first, within its part of the sentence; also one it leads up to (增长5%，达到312件). */
export function currentsOf(mentions: readonly Mention[], change: Mention, percent: boolean): Mention[] {
  const list: Mention[] = []
  const delta = change.role === 'growth' && !percent ? deltaBefore(mentions, change) : null
  for (let i = change.index - 1; i >= 0; i--) {
    const mention = mentions[i]
    if (!mention || mention.sentence !== change.sentence) break
    const family = (mention.number.family === 'percent') === percent
    if (levels.is(mention) && family && mention.bracket === change.bracket && levels.comparable(mention, list[0] ?? delta ?? mention))
      list.push(mention)
    // ；物业类工单较上年的7466件增加744件: it says itself what it is of.
    const named = mention.role === 'base' && /^[\u4e00-\u9fff]{2,}[比较]/.test(mention.lead)
    // ；比上年的2985件多办279件: nor of what stands before the semicolon, when it names nothing.
    if (
      (list.length > 0 || named || (mention.role === 'base' && change.role === 'delta')) &&
      (mention.passed & (1 << mark.semicolon)) !== 0
    )
      break
  }
  const present = list.filter(level => !list.some(other => isFormer(level, other)))
  if (present.length > 0 && present.length < list.length) return present
  const following = mentions[change.index + 1]
  // 降幅12.62%；违法建设类由3984件增至4218件: what stands behind a semicolon is of something else.
  const next = following && (following.passed & (1 << mark.semicolon)) === 0 ? following : undefined
  if (
    list.length === 0 &&
    next &&
    next.sentence === change.sentence &&
    levels.is(next) &&
    /^(?:总数|总量)?(?:达到?|至|为)$/.test(next.lead)
  )
    list.push(next)
  // 来访量下降16.8%，由上年的4300批次降为3500批次: what it came to follows.
  const to = mentions[change.index + 2]
  if (
    list.length === 0 &&
    next &&
    to &&
    to.sentence === change.sentence &&
    levels.is(to) &&
    to.role === 'level' &&
    /^[由从]/.test(next.lead) &&
    ends(mentions, to)
  )
    list.push(to)
  return list.length > 0 ? list : earlierLevels(mentions, change, percent)
}

/** 比上年增长15%，比计划的498万元只差38万元: measured against something else again. */
function comparesAnew({ lead }: Mention, change: Mention): boolean {
  return change.bracket === 0 && /^[比较与]/.test(lead) && !/[上去前期]/.test(lead) && /[比较与同]/.test(change.lead)
}

/** 1088件，同比增长28.0%（2022年办理850件）: the value of the year before, in brackets right behind the change. */
function statedInBracket(after: Mention, change: Mention, current: Mention): boolean {
  if (after.bracket === 0 || after.bracket === change.bracket || after.sentence !== change.sentence) return false
  if (after.role !== 'level' && after.role !== 'base' && !(change.role === 'points' && after.number.family === 'percent')) return false
  if (!levels.comparable(after, current) || !former.begins.test(after.lead)) return false
  return change.tail === '' && (after.passed & (1 << mark.open)) !== 0 && (after.cues & (cue.up | cue.down)) === 0
}

/** （2022年、2023年分别为231件、268件）: of several years dealt out in a bracket the last is the year before. */
function latestBeside(mentions: readonly Mention[], held: Mention): Mention {
  const dealt = mentions.filter(
    ({ bracket, index, lead }) => bracket === held.bracket && index > held.index && /^[和与及]?$/.test(lead) && held.lead.includes('分别'),
  )
  return dealt.reduce((last, other) => (levels.comparable(last, other) && (other.year ?? 0) > (last.year ?? 0) ? other : last), held)
}

/** 是2020年（6850件）的2.7倍: the year that a multiple names, with its count in brackets. */
function namedBase(mentions: readonly Mention[], current: Mention, change: Mention): Mention | null {
  const held = mentions[change.index - 1]
  if (change.role !== 'ratio' || held === undefined || held.bracket === 0 || change.bracket !== 0 || held.sentence !== change.sentence)
    return null
  const between = /(?:19|20)\d\d年(?:同期)?[（(]?$|[去上前]年(?:同期)?[（(]?$/.test(`${held.gap}${held.lead}`)
  return between && /^[）)]?的/.test(change.lead) && levels.comparable(held, current) ? held : null
}

/** 7640件（2019年6593件）: what it was the year before, in the bracket right behind it. */
export function heldFormer(mentions: readonly Mention[], current: Mention): Mention | null {
  const held = mentions[current.index + 1]
  if (held?.holder !== current || held.role !== 'level' || !levels.comparable(held, current)) return null
  if (!former.nothingElse.test(held.lead)) return null
  return current.year === null || held.year === null || held.year === current.year || held.year === current.year - 1 ? held : null
}

function partOpens(mentions: readonly Mention[], from: number, to: number): boolean {
  return mentions.slice(from, to + 1).some(({ cues, gapCues }) => ((cues | gapCues) & cue.among) !== 0)
}

/** What `current` was before `change`: beside it, as a stated base between, or under the year before. */
export function sidesOf(mentions: readonly Mention[], current: Mention, change: Mention, yearly: boolean): Sides | null {
  const sides = likeliestSides(mentions, current, change, yearly)
  return sides && levels.flows(sides.current) && stands.test(sides.base.lead) ? null : sides
}

const stands = /年初|年末|年底|期初/

const behindSubject = [...'却只仅则也而还又总数量']

/** 立案数由410件升至451件，…，办结数比上年的421件多了16件: what the change is measured against names something else. */
function ofOther(mentions: readonly Mention[], current: Mention, change: Mention): boolean {
  const base = mentions[change.index - 1]
  if (base?.role !== 'base' || change.passed !== 0 || base.index <= current.index) return false
  // 解除1207人，年末较年初的1064人减少21人: of what there is at the end of the year.
  if (/^(?:年末|年底|期末)[比较]/.test(base.lead)) return !/年末|年底|期末|在册|现有/.test(current.lead)
  if (base.index === current.index + 1) return false
  const said = /^([\u4e00-\u9fff]{2,10}?)[比较]/.exec(base.lead)?.[1]
  const subject = stripWords.end(said ?? '', behindSubject)
  if (subject.length < 2 || /全年|同期|总|共/.test(subject)) return false
  const from = mentions[current.index - 1]
  return !counts.bigramIn(subject, `${counts.words(current)}|${from?.sentence === current.sentence ? from.lead : ''}`)
}

function likeliestSides(mentions: readonly Mention[], current: Mention, change: Mention, yearly: boolean): Sides | null {
  if (ofOther(mentions, current, change)) return null
  const apart = yearsApart(mentions, current, change)
  if (apart !== undefined) return apart && { current, base: apart, sure: true }
  const from = ends(mentions, current) ?? namedBase(mentions, current, change)
  if (from) return { current, base: from, sure: true }
  for (let i = change.index - 1; i > current.index; i--) {
    const base = mentions[i]
    const beside = base !== undefined && base.index === current.index + 1 && akin(base, current)
    if (base?.role === 'base' && !isTarget(base) && base.sentence === change.sentence && (beside || levels.comparable(base, current)))
      return { current, base, sure: true }
  }
  const after = mentions[change.index + 1]
  if (
    after?.role === 'base' &&
    after.sentence === change.sentence &&
    (after.passed & (1 << mark.semicolon)) === 0 &&
    levels.comparable(after, current) &&
    mentions[change.index + 2]?.role !== 'growth' &&
    // 增长16.25%，是2022年28614件的1.44倍: what a multiple is of.
    mentions[change.index + 2]?.role !== 'ratio' &&
    !comparesAnew(after, change) &&
    !isTarget(after)
  )
    return { current, base: after, sure: true }
  if (after && statedInBracket(after, change, current)) return { current, base: latestBeside(mentions, after), sure: true }
  const held = heldFormer(mentions, current)
  if (held && held.index < change.index) return { current, base: held, sure: true }
  const former = formerOf(mentions, current, change)
  if (former) return { current, base: former, sure: true }
  if (!yearly) return null
  for (let i = current.index - 1; i >= Math.max(0, current.index - reach); i--) {
    const base = mentions[i]
    if (!base || current.sentence - base.sentence > 1) break
    // 去年登记94.03万件，…。其中，投诉73.37万件: a part of it, not what came after.
    if (mentions[i + 1] && partOpens(mentions, i + 1, current.index)) break
    if (!levels.is(base) || !levels.comparable(base, current)) continue
    const yearBefore = base.year !== null && current.year !== null && base.year === current.year - 1
    if ((!yearBefore && !(base.cues & cue.previous)) || partOfYear(base) !== partOfYear(current)) continue
    if (continues(current) || alike(base, current)) return { current, base, sure: true }
  }
  return null
}
