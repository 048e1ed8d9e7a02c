import { byBodyAndYear } from './by-body-and-year.ts'
import type { Entry } from './entry.ts'
import { grouped } from './grouped.ts'

/** 一个年度和它的报告 By body. `page`: where its page lies, from the column's top. */
export interface Year {
  readonly year: number | null
  /** 2024年；年度不明 */
  readonly term: string
  readonly page: string
  readonly entries: readonly Entry[]
}

/** 年度总表 The newest first; reports whose year is not known last. */
export function yearsOf(entries: readonly Entry[]): readonly Year[] {
  return [...grouped(entries, entry => entry.year)]
    .map(([year, list]) => ({
      year,
      term: year === null ? '年度不明' : `${year}年`,
      page: `years/${year ?? 'undated'}.html`,
      entries: list.toSorted(byBodyAndYear),
    }))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
}
