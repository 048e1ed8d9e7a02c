import type { SectionRole } from '@fazhi/schema'
import { roleWordings } from '@fazhi/schema'

/** 标题所示的法定内容 The parts a heading announces, in the order in which its words name them. */
export function announcedRoles(title: string, year: number | null): readonly SectionRole[] {
  const found: { readonly role: SectionRole; readonly at: number }[] = []
  for (const wording of roleWordings) {
    if (wording.notHeadings.some(form => form.test(title))) continue
    const places = wording.headings.map(form => form.exec(title)?.index ?? -1).filter(at => at >= 0)
    const named = Number(/(20\d\d)年/.exec(title)?.[1] ?? Number.NaN)
    for (const { pattern, year: which } of wording.yearHeadings ?? []) {
      const match = pattern.exec(title)
      if (match !== null && year !== null && named === (which === 'next' ? year + 1 : year)) places.push(match.index)
    }
    if (places.length > 0) found.push({ role: wording.role, at: Math.min(...places) })
  }
  return found.sort((a, b) => a.at - b.at).map(({ role }) => role)
}
