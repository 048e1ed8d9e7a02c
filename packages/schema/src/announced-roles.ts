import type { SectionRole } from './report/section-role.ts'
import { roleWordings } from './role-wordings.ts'
import type { RoleWording } from './roles/role-wording.ts'

/** The year a heading names, if it names exactly one. */
const yearOf = (heading: string): number | null => {
  const years = new Set(heading.match(/20\d\d(?=年)/g))
  return years.size === 1 ? Number([...years][0]) : null
}

/** Words of one who looks back: 主要成效、存在问题及2025年打算 names the next year and yet announces achievements. */
const lookingBack = /成效|成绩|成果|亮点|进展|情况|总结|回顾/

const announces = (wording: RoleWording, heading: string, year: number | null): boolean => {
  const named = yearOf(heading)
  if (year !== null && named === year + 1 && wording.role === 'achievements' && !lookingBack.test(heading)) return false
  if (wording.notHeadings.some(pattern => pattern.test(heading))) return false
  if (wording.headings.some(pattern => pattern.test(heading))) return true
  if (year === null || named === null) return false
  return (wording.yearHeadings ?? []).some(
    ({ pattern, year: which }) => named === (which === 'next' ? year + 1 : year) && pattern.test(heading),
  )
}

/**
 * 标题宣告的法定内容 Which mandated parts a top-level heading announces (its words, without the number), in the order of the regulation:
 * 存在的问题和下步打算 announces two. `year` is the year reported on, where known.
 */
export const announcedRoles = (heading: string, year: number | null): readonly SectionRole[] =>
  roleWordings.filter(wording => announces(wording, heading, year)).map(wording => wording.role)
