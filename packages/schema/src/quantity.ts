import type { Interval, Rational } from './interval.ts'
import type { Span } from './span.ts'

/** 约数词 How exact the writer says the number is: 约、左右 `about`; 近 `below`; 余、多、超、逾、以上 `above`; 以内、不足 `under`. */
export type Hedge = 'about' | 'below' | 'above' | 'under'

/** 数量 A number in the text, with its unit, and every value it may mean. */
export interface Quantity {
  /** The number with hedge and unit as written: 约1.2万件 */
  readonly span: Span
  readonly text: string
  /** What is counted: the indicator's term where the lexicon knows it, else the noun phrase; may be empty. */
  readonly label: string
  /** The indicator's id where the lexicon knows it. */
  readonly indicator: string | null
  /** Normal form: 件, 人次, %, 百分点, 倍, 元 … 万 and 亿 are in the value, not in the unit. Empty if there is none. */
  readonly unit: string
  /** After scaling: 1.2万 is 12000; 31.4% is 31.4. */
  readonly value: Rational
  /** Digits after the point, as written. */
  readonly places: number
  readonly range: Interval
  readonly hedge?: Hedge
}
