/** An exact fraction in lowest terms; `denominator` is positive. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Every value a number may stand for, ends included unless `open` says otherwise. `null`: unbounded on that side. */
export interface Interval {
  readonly low: Rational | null
  readonly high: Rational | null
  /** Ends that do not belong to the interval: 近500 is below 500. */
  readonly open?: 'low' | 'high' | 'both'
}
