import { few } from '../numeral/few.ts'
import type { Mention } from '../reading/mention.ts'
import { levels } from './levels.ts'

/** 两年间增加128件, 三年累计下降20% */
const overYears = /^([两二三四五六七八九]|\d)年(?:间|来|里|内)?(?:共|累计|净)?[增减上下提降多少]/
const againstYear = /^[比较]((?:19|20)\d\d)年/

/** The year that a change is measured from, where that is not the year before: 两年增加, 比2022年. */
function yearBefore(change: Mention, current: Mention): number | null {
  if (current.year === null) return null
  const many = overYears.exec(change.lead)?.[1]
  const named = againstYear.exec(change.lead)?.[1]
  const year = many === undefined ? Number(named ?? Number.NaN) : current.year - few(many)
  return Number.isNaN(year) || year >= current.year - 1 ? null : year
}

/**
 * 隔年相比 2022年497件，2023年548件，2024年632件，两年增加135件，升幅27.2%: the count of the year a change is measured from. `undefined`: it is measured
 * from the year before, like most; `null`: from a year that the sentence does not give.
 */
export function yearsApart(mentions: readonly Mention[], current: Mention, change: Mention): Mention | null | undefined {
  const by = mentions[change.index - 1]
  const beside = by?.role === 'delta' && by.sentence === change.sentence && !/[比较同]/.test(change.lead) ? by : null
  const year = yearBefore(change, current) ?? (beside && yearBefore(beside, current))
  if (year === null) return undefined
  const of = mentions.filter(
    other =>
      other.index < current.index &&
      other.sentence === current.sentence &&
      other.role === 'level' &&
      other.year === year &&
      levels.comparable(other, current),
  )
  return of.length === 1 ? (of[0] as Mention) : null
}
