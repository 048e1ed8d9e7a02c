import type { Rational } from '@fazhi/schema'

/** 引用的数 What a name in a draft stands for: a figure, a rate worked out from figures, or a sum of figures. */
export interface Operand {
  /** How it is called in a list: 受理 */
  readonly name: string
  /** In full, for messages: 行政复议受理 */
  readonly term: string
  readonly kind: 'count' | 'rate'
  /** The unit its number is kept in: 件, 万元; `%` for rates. */
  readonly unit: string
  /** Units used alike. */
  readonly units: readonly string[]
  /** `null`: still to be filled in. */
  readonly value: Rational | null
  readonly last: Rational | null
  /** The figures it rests on. */
  readonly ids: readonly string[]
}
