import type { Indicator, IndicatorFamily, Rate } from './indicators/indicator.ts'

/** 已登记的指标或率 A count or a rate together with the family that declares it. */
export type KnownIndicator =
  | { readonly kind: 'count'; readonly family: IndicatorFamily; readonly indicator: Indicator }
  | { readonly kind: 'rate'; readonly family: IndicatorFamily; readonly indicator: Rate }
