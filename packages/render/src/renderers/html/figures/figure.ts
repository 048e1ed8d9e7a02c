import type { Hedge } from '@fazhi/schema'

/** 数字 One known figure of a report, as `figures.json` lists it. */
export interface Figure {
  /** The indicator's id: `reconsideration.accepted` */
  readonly indicator: string
  /** 行政复议受理 */
  readonly term: string
  /** As written: 约1.2万件 */
  readonly text: string
  /** After scaling: 1.2万 is 12000, 31.4% is 31.4. */
  readonly value: number
  /** Everything the words may mean; absent on a side without bound. */
  readonly low?: number
  readonly high?: number
  /** 件, 人次, %; empty if there is none. */
  readonly unit: string
  /** Digits after the point, as written. */
  readonly places: number
  readonly hedge?: Hedge
  /** Where it stands in the page: the id of its element. */
  readonly id: string
  /** Where it stands in the reading text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}
