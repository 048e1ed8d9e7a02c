import { families } from './families.ts'
import type { IndicatorFamily } from './indicators/indicator.ts'
import type { KnownIndicator } from './known-indicator.ts'

const all: readonly KnownIndicator[] = families.flatMap(family => [
  ...family.indicators.map(indicator => ({ kind: 'count' as const, family, indicator })),
  ...family.rates.map(indicator => ({ kind: 'rate' as const, family, indicator })),
])

const byId = new Map(all.map(known => [known.indicator.id, known]))
const familyByKey = new Map(
  families.flatMap((family): [string, IndicatorFamily][] => [
    [family.id, family],
    [family.term, family],
  ]),
)

const byName = new Map<string, KnownIndicator[]>()
const byKey = new Map<string, KnownIndicator>()
for (const known of all) {
  const { family, indicator } = known
  for (const name of new Set([indicator.term, family.term + indicator.short, ...indicator.aliases])) {
    const sharers = byName.get(name)
    if (sharers) sharers.push(known)
    else byName.set(name, [known])
  }
  for (const key of [indicator.id.slice(family.id.length + 1), indicator.short, indicator.term]) {
    const path = `${family.id}/${key}`
    if (!byKey.has(path)) byKey.set(path, known)
  }
}

/** 指标检索 Every registered count and rate, found by id, by name, or by the keys of `figures`. */
export const indicatorIndex = {
  /** All counts and rates, family by family. */
  all,
  /** `reconsideration.accepted` → 行政复议受理 */
  byId: (id: string): KnownIndicator | undefined => byId.get(id),
  /** A term or an alias: 败诉率 is one, 满意率 is several families' (the topic in reach decides). */
  byName: (name: string): readonly KnownIndicator[] => byName.get(name) ?? [],
  /** 行政复议 or `reconsideration` */
  familyByKey: (key: string): IndicatorFamily | undefined => familyByKey.get(key),
  /** Keys of `figures`, in Chinese or as identifiers: (行政复议, 受理), (reconsideration, accepted), (行政复议, 行政复议受理) */
  byKey: (familyKey: string, key: string): KnownIndicator | undefined => {
    const family = familyByKey.get(familyKey)
    return family && byKey.get(`${family.id}/${key}`)
  },
} as const
