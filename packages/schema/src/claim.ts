import type { Interval } from './interval.ts'
import type { Quantity } from './quantity.ts'
import type { Span } from './span.ts'

/** 验算关系的种类 */
export type ClaimKind = 'rate' | 'sum' | 'subset' | 'comparison' | 'repeat' | 'granularity'

/**
 * 验算结论 `truncated`: right only if digits were cut off, not rounded. `unverifiable`: the numbers may not belong
 * together, or too little is stated; never an accusation.
 */
export type Verdict = 'consistent' | 'truncated' | 'inconsistent' | 'unverifiable'

/** 验算关系 A quantity that other quantities can check; one shape for every kind. */
export interface Claim {
  readonly kind: ClaimKind
  /** From the first to the last quantity it rests on. */
  readonly span: Span
  /** What the claim is about: 纠错率 */
  readonly subject: string
  readonly stated: Quantity
  /** `role`: numerator · denominator · part · whole · base · change · other · … */
  readonly operands: readonly { readonly role: string; readonly quantity: Quantity }[]
  /** What follows from the operands, in the unit of `stated`; `null` where nothing can be computed. */
  readonly computed: Interval | null
  readonly verdict: Verdict
  /** The working in Chinese, rounded as stated: 32件 ÷ 102件 = 31.4% */
  readonly because: string
  /** The one number that would repair the claim, where exactly one would: its place and what it should read. */
  readonly repair?: { readonly quantity: Quantity; readonly text: string }
  /** Oddities that are no error: 占比凑整 (shares pushed to 100%), several denominators that fit … in Chinese. */
  readonly remarks?: readonly string[]
  /**
   * For an inconsistent claim: `impossible` values (纠错率131.4%, 下降两倍), wrong `direction` words, `percent-point`
   * confusion …: the fault that the wording should name. Absent: the plain mismatch. `pushed-share` is no more than a
   * hint: off by a unit of its last digit, so that the shares of a list make 100%.
   */
  readonly fault?: 'impossible' | 'direction' | 'percent-point' | 'part-exceeds-whole' | 'shares-exceed' | 'pushed-share'
}

/** 覆盖情况 Silence is not approval: how many numbers were read, checked by another, and left to nobody. */
export interface Coverage {
  readonly quantities: number
  readonly examined: number
}

/** What the claims engine makes of a report. */
export interface Examination {
  readonly quantities: readonly Quantity[]
  readonly claims: readonly Claim[]
  readonly coverage: Coverage
  /** Quantities that nobody could check, each with the class of reason in Chinese. */
  readonly unexamined: readonly { readonly quantity: Quantity; readonly reason: string }[]
}
