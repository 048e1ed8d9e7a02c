import * as register from './profiles/index.ts'
import type { Profile } from './profiles/profile.ts'

/** 报告主体总表 Every registered profile, sorted by id. */
export const profiles: readonly Profile[] = Object.values(register).toSorted((a, b) => (a.id < b.id ? -1 : 1))
