import type { Helper } from './helper.ts'
import * as register from './helpers/index.ts'

/** 行文函数总表 Every registered helper, by its Chinese name. */
export const helpers: readonly Helper[] = Object.values(register).toSorted((a, b) => (a.name < b.name ? -1 : 1))
