import type { Entry } from './entry.ts'
import { grouped } from './grouped.ts'
import { stableName } from './stable-name.ts'

/** 一个发文机关和它的报告 The newest first. `page`: where its page lies, from the column's top. */
export interface Body {
  readonly name: string
  readonly page: string
  readonly entries: readonly Entry[]
}

/** 发文机关总表 In code point order; a joint report stands under each of its bodies, one whose body is not known under none. */
export function bodiesOf(entries: readonly Entry[]): readonly Body[] {
  const named = entries.flatMap(entry => entry.bodies.map(name => ({ name, entry })))
  return [...grouped(named, ({ name }) => name)]
    .map(([name, list]) => ({
      name,
      page: `bodies/${stableName(name)}.html`,
      entries: list.map(({ entry }) => entry).sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.slug < b.slug ? -1 : 1)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
