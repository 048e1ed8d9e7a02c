import type { Rule } from './rule.ts'
import * as register from './rules/index.ts'

/** 全部规则 Every registered rule, sorted by id. */
export const rules: readonly Rule[] = Object.values(register).toSorted((a, b) => (a.id < b.id ? -1 : 1))
