import { ofAllTogether } from '../kinds/concerns.ts'
import { counts } from '../kinds/counts.ts'
import { falls } from '../kinds/falls.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { sinceLast } from '../reading/since-last.ts'
import { bearsName } from './bears-name.ts'
import type { Sides } from './change-sides.ts'
import { type FormerLead, formerLead } from './former-lead.ts'
import { levels } from './levels.ts'
import { mayBeOf } from './may-be-of.ts'
import { namesSibling } from './names-sibling.ts'

const deeds = cue.intake | cue.done | cue.outcome
const parted = (1 << mark.semicolon) | (1 << mark.stop) | (1 << mark.colon)
/** 年均增长, 三年增长, 分别增长, 比计划少: of other values, or of more. */
const otherwise = /均|累计|分别|依次|[两二三四五六七八九十\d]年|(?<![同环对])[比较与](?![上去前]|之|此|其|当时|改)/
const sinceLastYear = /同比|[比较与](?:上年|去年|上一年)/
const nowNamed = /^(?:而|但)?(?:今年|本年度?|当年|本次|本期|本轮|本届|本月|目前|现在|现)/
const partOfYear = /月|季度|半年|截至|本周/
const stops = '。！？'
const ofMonth = /月|季度|周|上一?期|旬/

/** The value right before a change, or right before the difference it stands with; and the words of both. */
function beforeChange(mentions: readonly Mention[], change: Mention): { readonly base: Mention; readonly words: string } | null {
  const last = mentions[change.index - 1]
  const joined = (a: Mention, b: Mention): boolean => b.passed === 1 << mark.comma && a.sentence === b.sentence && a.bracket === b.bracket
  if (!last || !joined(last, change) || last.role === 'growth' || last.role === 'points') return null
  if (last.role !== 'delta') return { base: last, words: change.lead }
  const value = mentions[last.index - 1]
  const apart = !value || !joined(value, last) || value.role === 'growth' || value.role === 'points' || value.role === 'delta'
  return apart || ofAllTogether(last, value) ? null : { base: value, words: `${last.lead}，${change.lead}` }
}

/** Whether some words of a count name what was counted before. */
function named(name: string, former: Mention, level: Mention): boolean {
  // 处罚企业126家，2021年检查企业1050家
  if (namesSibling(name, level.quantity.label)) return false
  return (
    counts.bigramIn(name, `${counts.words(level)}|${level.quantity.label}`) ||
    ((former.deed & level.deed & deeds) !== 0 && (former.deedGroups & level.deedGroups) !== 0)
  )
}

/** Not itself of a time before, unless it is of a year or month that is given: 2024年1260件，2019年为840件. */
function mayBeNow(lead: string): boolean {
  const then = formerLead(lead)
  return then === null || then.year !== null || /^\d|季度/.test(lead)
}

/** What a value of before is now: the count that bears its name; where it has none, the one right before it. */
function currentOf(mentions: readonly Mention[], base: Mention, { name }: FormerLead): Mention | null {
  const may = (level: Mention): boolean =>
    levels.is(level) && level !== base && level.bracket === base.bracket && levels.comparable(level, base) && mayBeNow(level.lead)
  // 412件（上年446件，精简7.6%）: of what holds the bracket.
  if (base.holder && name.length < 2) return levels.is(base.holder) && levels.comparable(base.holder, base) ? base.holder : null
  // 打回补查311起，占4.8%，上年为402起: a share of it may stand between.
  const share = mentions[base.index - 1]
  const skips = share?.role === 'share' && base.number.family !== 'percent' && share.passed === 1 << mark.comma
  const last = skips ? mentions[base.index - 2] : share
  const beside = last && last.sentence === base.sentence && (base.passed & parted) === 0 && may(last) ? last : null
  if (name.length < 2) {
    // 投诉100件、举报50件，上年为120件; 其中投诉50件，上年为120件: it may be of them all.
    const one = beside && (beside.passed & (1 << mark.list)) === 0 && ((beside.cues | beside.gapCues) & cue.among) === 0
    // 2024年120件，2023年100件，2022年80件: a row of years.
    const row = one && formerLead(beside.lead) && mentions[beside.index - 1]
    return one && !/^[和与及]/.test(beside.lead) && !(row && formerLead(row.lead)) ? beside : null
  }
  const alike = mentions.filter(
    level => level.index < base.index && base.sentence - level.sentence <= 1 && may(level) && named(name, base, level),
  )
  // 发放救助金126万元，其中医疗救助金58万元，2021年救助金105万元: of the one that has the name, and no more than the name.
  const exactly = alike.filter(level => bearsName.exactly(level, bearsName.coreOf(name)))
  if (exactly.length === 1) return exactly[0] ?? null
  if (alike.length === 1) return alike[0] ?? null
  return beside && alike.includes(beside) && !bearsName.more(beside, bearsName.coreOf(name)) ? beside : null
}

/** The year that a value is of; `null` also where it is only the report's, and the report's is that of the value before (guessed from it). */
function yearOf(mentions: readonly Mention[], current: Mention, year: number | null): number | null {
  if (current.year === null || current.year !== year) return current.year
  const said = mentions.some(({ index, gap, lead }) => index <= current.index && `${gap}${lead}`.includes(`${year}年`))
  return said ? current.year : null
}

/** The last month or quarter that a phrase names: 9 of 9月份, 4 of 第四季度. */
function periodIn(phrase: string): { readonly of: string; readonly number: number } | null {
  const found = [...phrase.matchAll(/(?<![至到\-—－\d])(\d{1,2})月|(?<!前)([一二三四])季度/g)].at(-1)
  if (!found) return null
  return found[1] ? { of: '月', number: Number(found[1]) } : { of: '季', number: '一二三四'.indexOf(found[2] ?? '') }
}

/** 9月份接通率92.75%，8月份接通率93.18%: the month before, or an earlier one of the year. */
function periodsAgree(opened: string, base: Mention, words: string): boolean {
  const [now, then] = [periodIn(opened), periodIn(base.lead)]
  if (!then) return words.includes('环比') || ofMonth.test(opened)
  return now !== null && now.of === then.of && (then.number < now.number || (then.number === 12 && now.number === 1))
}

/** Whether the times of both go together, and with what the change says of them. */
function timesAgree(mentions: readonly Mention[], current: Mention, base: Mention, { year, of }: FormerLead, words: string): boolean {
  const now = yearOf(mentions, current, year)
  if (year !== null && now !== null && year >= now) return false
  if (sinceLastYear.test(words) && (of !== 'year' || (year !== null && now !== null && year !== now - 1)))
    return of === 'event' && base.lead.includes('一年')
  if (words.includes('环比') && of !== 'period') return false
  const opened = mentions
    .filter(({ sentence, index }) => sentence === current.sentence && index <= current.index)
    .map(({ gap, lead }) => sinceLast(gap, stops) + lead)
    .join('')
    .replace(/1(?:月)?(?:至|到|-|—|－)12月份?/, '')
  if (of === 'period') return periodsAgree(opened, base, words)
  return of === 'event' || !partOfYear.test(opened) || /同期|月|季度|半年|底|末/.test(base.lead)
}

/** 清理后剩148项 */
const leftOver = /(?:后|之后)(?:仅|只|共|尚|还)?(?:剩|余|剩余|为|有|保留|存|留)(?:下)?$|^(?:仅|只)?[剩余]下?$/

/** 检查计划236项，合并同类之后剩148项，减少88项: first what there was, then what was left. */
function leftAfter(mentions: readonly Mention[], now: Mention, change: Mention): Sides | null {
  const base = leftOver.test(now.lead) ? mentions[now.index - 1] : undefined
  if (!base || base.sentence !== now.sentence || base.bracket !== now.bracket || (now.passed & parted) !== 0 || !falls(change)) return null
  return base.role === 'level' && levels.is(now) && levels.comparable(base, now) ? { current: now, base, sure: true } : null
}

/** 2018年20件，2023年64件，增长2.2倍: first what it was, then what it is, each with its time. */
function inOrder(mentions: readonly Mention[], now: Mention, words: string): Sides | null {
  const base = mentions[now.index - 1]
  const then = base && formerLead(base.lead)
  if (!then || base.sentence !== now.sentence || (now.passed & parted) !== 0 || base.bracket !== now.bracket) return null
  const year = formerLead(now.lead)?.year ?? null
  const later = year !== null ? then.year !== null && then.year < year : nowNamed.test(now.lead)
  const [earlier] = mentions.slice(Math.max(0, base.index - 1), base.index)
  if (!later || then.of === 'period' || (earlier?.sentence === now.sentence && formerLead(earlier.lead))) return null
  if (!levels.is(base) || !levels.is(now) || !levels.comparable(base, now)) return null
  // 2018年一审20件，2023年二审64件
  const other = then.name.length >= 2 && (formerLead(now.lead)?.name ?? then.name).length >= 2 && !named(then.name, base, now)
  if (other || (sinceLastYear.test(words) && then.year !== null && year !== null && then.year !== year - 1)) return null
  return { current: now, base, sure: true }
}

/**
 * 前后两值 64件，2017年仅20件，增长2.2倍; 知晓率85.0%，上次评估为79.4%，提高5.6个百分点: what it was stands right before the change, said to be of an earlier
 * time; what it is stands before that, by its name or beside it.
 */
export function formerBeside(mentions: readonly Mention[], change: Mention): Sides | null {
  const found = beforeChange(mentions, change)
  if (!found || otherwise.test(found.words.replace(/^(?:[比较与同是为]|相当于)(?:19|20)\d\d年/, ''))) return null
  const { base, words } = found
  const then = formerLead(base.lead)
  const year = /(?:19|20)\d\d/.exec(words)?.[0]
  if ((year !== undefined && Number(year) !== then?.year) || ofAllTogether(change, base)) return null
  const forward = inOrder(mentions, base, words) ?? (/[比较同环上去]/.test(words) ? null : leftAfter(mentions, base, change))
  if (forward) return mayBeOf(mentions, change, forward.current) ? forward : null
  const current = then && currentOf(mentions, base, then)
  // 2023年420件，2022年400件，2021年350件，较2021年增长: the first of the row is what it is.
  const before = current && mentions[current.index - 1]
  if (before?.sentence === current?.sentence && before && formerLead(before.lead) && current && formerLead(current.lead)) return null
  if (!current || !timesAgree(mentions, current, base, then, words)) return null
  return mayBeOf(mentions, change, current) || mayBeOf(mentions, change, base) ? { current, base, sure: true } : null
}
