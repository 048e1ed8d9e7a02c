import type { Quantity } from '@fazhi/schema'
import type { NumberRead } from '../numeral/number.ts'

/**
 * 数的角色 What a number does in its sentence. `level`: how much there is; `delta`: by how much it changed; `base`: what it was
 * before (比上年的1124件); `share`: 占…%; `rate`: …率…%; `growth`: 增长…%; `points`: 百分点; `ratio`: 倍; `restated`: 即8.8万件;
 * `average`: 平均7.7万元; `percent`: a percentage of no declared kind;
 * `threshold`: 10万元以上 of 10万元以上大额处罚, which says what kind of thing it is.
 */
export type Role =
  | 'level'
  | 'delta'
  | 'base'
  | 'share'
  | 'rate'
  | 'growth'
  | 'points'
  | 'ratio'
  | 'restated'
  | 'average'
  | 'percent'
  | 'threshold'

/** 提及 A number in its place: the words before and after it, what separates it from the one before, which bracket holds it. */
export interface Mention {
  readonly index: number
  readonly number: NumberRead
  readonly quantity: Quantity
  readonly role: Role
  /** Words between the last boundary (mark or number) and the number. */
  readonly lead: string
  /** Words from the number to the next boundary. */
  readonly tail: string
  /** Flags of the lead (see `cue`) and of the tail. */
  readonly cues: number
  readonly tailCues: number
  /** Word groups of lead and tail together. */
  readonly groups: number
  readonly tailGroups: number
  /** Flags and groups of the deed nearest the number: of 诉前调解收案 it is 收案. */
  readonly deed: number
  readonly deedGroups: number
  /** Flags of the words between the previous number and this one that stand before the lead: 其中， 按类别分， */
  readonly gapCues: number
  /** Text from the previous mention's end (or the sentence's start) to the lead. */
  readonly gap: string
  /** Bits `1 << mark` of the marks passed since the previous mention. */
  readonly passed: number
  readonly sentence: number
  /** The mention before the bracket it stands in, or null; `bracket`: the bracket's number, 0 outside. */
  readonly holder: Mention | null
  readonly bracket: number
  /** The year in force where it stands. */
  readonly year: number | null
  /** Indicators and rates of the lexicon named in the lead (or, if the lead is silent, the tail). */
  readonly terms: readonly number[]
}

/** 段 A paragraph read as numbers in their places. */
export interface Passage {
  readonly text: string
  readonly mentions: readonly Mention[]
}
