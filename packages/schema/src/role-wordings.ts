import type { SectionRole } from './report/section-role.ts'
import * as register from './roles/index.ts'
import type { RoleWording } from './roles/role-wording.ts'

/** 法定内容的次序 as the regulation lists them. */
const order: readonly SectionRole[] = ['achievements', 'shortcomings', 'leadership', 'plan', 'other']

/** 各项法定内容的说法 Every registered role, in the order of the regulation. */
export const roleWordings: readonly RoleWording[] = Object.values(register).toSorted(
  (a, b) => order.indexOf(a.role) - order.indexOf(b.role),
)
