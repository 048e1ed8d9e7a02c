import { counts } from '../kinds/counts.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import type { Sides } from './change-sides.ts'
import { former } from './former.ts'
import { sameThings } from './same-things.ts'

/** 上年分别为2517件和5874件 */
const dealtFormer = /^(?:上年度?|去年|上一年|(?:19|20)\d\d年)(?:同期)?(?:[两二三四五六七八]项)?(?:分别|依次)(?:为|是)?$/

/** The counts dealt out last before `end`, whatever shares stand between: 分别为295件、1936件，占比分别为13.2%、86.8%，上年…. */
function dealtBefore(mentions: readonly Mention[], end: number, length: number): readonly Mention[] {
  let to = end
  while (to > 0 && mentions[to - 1]?.role === 'share') to--
  return to < length ? [] : mentions.slice(to - length, to)
}

/** 立案217件、结案203件、罚款1846.72万元，与上年的立案254件、罚款2190.5万元相比: each with the count of its own name. */
function namedAlike(mentions: readonly Mention[], bases: readonly Mention[]): Sides[] | null {
  const sides = bases.map(base => {
    const name = base.lead.replace(/^(?:[与和较比同])?(?:上年度?|去年|上一年度?)(?:同期)?的?/, '')
    const called = mentions.filter(
      other =>
        other.index < (bases[0] as Mention).index &&
        other.sentence === base.sentence &&
        counts.is(other) &&
        name.length > 1 &&
        other.lead === name,
    )
    return called.length === 1 && sameThings(called[0] as Mention, base) ? { current: called[0] as Mention, base, sure: true } : null
  })
  return sides.every(side => side !== null) ? sides : null
}

/** 97件134人，去年同期为197件375人，分别下降50.76%、64.27%: so many measures then and now, each with its own change. */
function broughtBefore(mentions: readonly Mention[], first: Mention, length: number): Sides[] | null {
  const bases = mentions.slice(Math.max(0, first.index - length), first.index)
  const currents = dealtBefore(mentions, first.index - length, length)
  if (bases.length < length || currents.length < length || !(bases[0] && (bases[0].role === 'base' || dealtFormer.test(bases[0].lead))))
    return null
  const named = namedAlike(mentions, bases)
  if (named) return named
  const paired = bases.every((base, i) => currents[i]?.sentence === first.sentence && sameThings(base, currents[i] as Mention))
  return paired ? bases.map((base, i) => ({ current: currents[i] as Mention, base, sure: true })) : null
}

/** 分别增长9.2%、下降6.8%（上年为58806件、6.15亿元）: what they were follows in one bracket, in the same order. */
function broughtBehind(mentions: readonly Mention[], list: readonly Mention[]): Sides[] | null {
  const [first, last] = [list[0], list.at(-1)]
  const opened = last && mentions[last.index + 1]
  if (!first || !opened || opened.sentence !== last.sentence || opened.bracket === 0 || opened.bracket === last.bracket) return null
  if (opened.passed !== 1 << mark.open || !former.begins.test(opened.lead)) return null
  const bases = mentions.filter(({ bracket }) => bracket === opened.bracket)
  const currents = dealtBefore(mentions, first.index, list.length)
  const paired =
    bases.length === list.length &&
    currents.length === list.length &&
    bases.every(
      (base, i) =>
        (counts.is(base) || base === opened) && currents[i]?.sentence === first.sentence && sameThings(base, currents[i] as Mention),
    )
  return paired ? bases.map((base, i) => ({ current: currents[i] as Mention, base, sure: true })) : null
}

/** 两量两变 So many measures then and now, each with its own change, in the same order. */
export function twinSides(mentions: readonly Mention[], list: readonly Mention[]): Sides[] | null {
  const [first] = list
  return first ? (broughtBefore(mentions, first, list.length) ?? broughtBehind(mentions, list)) : null
}
