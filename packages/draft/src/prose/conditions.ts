import { rational } from '@fazhi/claims'
import type { Filled } from './helper.ts'

/** 条件 Words that may stand behind `{{#`: what is inside is written only if the condition holds for the figure. */
export const conditions: Readonly<Record<string, { readonly summary: string; readonly holds: (operand: Filled) => boolean }>> = {
  有: { summary: '这一项大于0', holds: ({ value }) => value.numerator > 0n },
  无: { summary: '这一项等于0', holds: ({ value }) => value.numerator === 0n },
  增: { summary: '比上年多（没有上年数的不写）', holds: ({ value, last }) => last !== null && rational.compare(value, last) > 0 },
  减: { summary: '比上年少（没有上年数的不写）', holds: ({ value, last }) => last !== null && rational.compare(value, last) < 0 },
}
