import type { SectionRole } from './report/section-role.ts'
import { roleWordings } from './role-wordings.ts'
import type { RoleWording } from './roles/role-wording.ts'

/** Words of one who looks back: 主要成效、存在问题及2025年打算 names the next year and yet announces achievements. */
const lookingBack = /成效|成绩|成果|亮点|进展|情况|总结|回顾/

/** The year a heading names, if it names exactly one. */
const yearOf = (heading: string): number | null => {
  const years = new Set(heading.match(/20\d\d(?=年)/g))
  return years.size === 1 ? Number([...years][0]) : null
}

/** Where the heading begins to speak of the role; `null`: it does not. */
const announcedAt = (wording: RoleWording, heading: string, year: number | null): number | null => {
  const named = yearOf(heading)
  const ahead = year !== null && named === year + 1
  if (ahead && wording.role === 'achievements' && !lookingBack.test(heading)) return null
  if (wording.notHeadings.some(pattern => pattern.test(heading))) return null
  const byYear = (wording.yearHeadings ?? []).filter(({ year: which }) => (which === 'next' ? ahead : year !== null && named === year))
  const places = [...wording.headings, ...byYear.map(({ pattern }) => pattern)]
    .map(pattern => pattern.exec(heading)?.index)
    .filter(index => index !== undefined)
  return places.length === 0 ? null : Math.min(...places)
}

/**
 * 标题宣告的法定内容 Which mandated parts a top-level heading announces (its words, without the number), in the order of its words:
 * 存在的问题和下步打算 announces two. `year` is the year reported on, where known.
 */
export const announcedRoles = (heading: string, year: number | null): readonly SectionRole[] =>
  roleWordings
    .flatMap(wording => {
      const at = announcedAt(wording, heading, year)
      return at === null ? [] : [{ role: wording.role, at }]
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ role }) => role)
