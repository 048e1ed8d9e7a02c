import * as register from './indicators/index.ts'
import type { IndicatorFamily } from './indicators/indicator.ts'

/** 指标族总表 Every registered family, sorted by id. */
export const families: readonly IndicatorFamily[] = Object.values(register).toSorted((a, b) => (a.id < b.id ? -1 : 1))
