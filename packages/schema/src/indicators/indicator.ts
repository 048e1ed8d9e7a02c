import type { Basis } from '../basis.ts'

/** 指标 One count, stock, sum of money or duration that reports give. */
export interface Indicator {
  /** `family.name` in lower camel case: `reconsideration.accepted` */
  readonly id: string
  /** Standard term, complete in itself: 行政复议受理 */
  readonly term: string
  /** The word that names it within its family: 受理. Unique in the family; a key of `figures`. */
  readonly short: string
  readonly english: string
  /** Other full names under which texts give it; read with the family's topic in reach where they are ambiguous. */
  readonly aliases: readonly string[]
  /** Normal unit first, then units used alike: 件、宗、起. */
  readonly units: readonly string[]
  /** `flow`: happened during the year; `stock`: stands at its end; `money`; `duration`. */
  readonly measure: 'flow' | 'stock' | 'money' | 'duration'
  /** 定义、口径 in Chinese. */
  readonly definition: string
}

/** 率 A percentage with the parts it is made of. Several sets may be accepted: bodies count differently. */
export interface Rate {
  readonly id: string
  readonly term: string
  readonly short: string
  readonly english: string
  readonly aliases: readonly string[]
  readonly definition: string
  /** Each accepted numerator is a sum of indicators of the family (ids). First: the usual one. */
  readonly numerators: readonly (readonly string[])[]
  /** Each accepted denominator is a sum of indicators (ids). First: the usual one. */
  readonly denominators: readonly (readonly string[])[]
  /** The numerator is what did not happen: 合格率 from 不合格. Ids whose sum is subtracted from the denominator. */
  readonly complements?: readonly (readonly string[])[]
  /** Whether more than 100% is impossible. */
  readonly bounded: boolean
}

/** 恒等式 `total` adds up to `parts`. Not `exhaustive`: parts may leave some out, so they only may not exceed it. */
export interface Identity {
  readonly id: string
  readonly total: readonly string[]
  readonly parts: readonly string[]
  readonly exhaustive: boolean
  readonly basis: Basis
}

/** 指标族 Indicators that share a subject, with the rates and identities among them. One file declares one family. */
export interface IndicatorFamily {
  readonly id: string
  /** 行政复议; a key of `figures`. */
  readonly term: string
  readonly english: string
  /** Words that put a passage under this family: 行政复议、复议. */
  readonly topics: readonly string[]
  readonly indicators: readonly Indicator[]
  readonly rates: readonly Rate[]
  readonly identities: readonly Identity[]
}
