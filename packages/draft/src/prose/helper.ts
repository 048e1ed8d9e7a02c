import type { BoundPart } from './binding.ts'
import type { Operand } from './operand.ts'

/** 参数 What may stand behind a helper's name: figures, words in quotation marks, digits. */
export type Argument =
  | { readonly kind: 'operand'; readonly operand: Operand /** As the draft has it. */; readonly key: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }

/** What a helper gives: words, a number for another helper, or why it cannot, in Chinese. */
export type Outcome =
  | { readonly text: string; readonly parts?: readonly BoundPart[] }
  | { readonly operand: Operand }
  | { readonly fault: string }

/** An operand whose number is there. */
export type Filled = Operand & { readonly value: NonNullable<Operand['value']> }

/**
 * 行文函数 A word that may stand first in {{…}}. One file declares one; the examples are run in the tests against the figures of
 * `testing/sample-figures.ts`. A helper is never called with figures that are still to be filled in.
 */
export interface Helper {
  readonly name: string
  /** In Chinese: what it writes. */
  readonly summary: string
  readonly usage: string
  readonly examples: readonly (readonly [template: string, output: string])[]
  run(args: readonly Argument[]): Outcome
}
