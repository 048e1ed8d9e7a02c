import type { RoleWording } from './role-wording.ts'

/** 其他需要报告的情况 May be empty; a report need not have it. */
export const other: RoleWording = {
  role: 'other',
  term: '其他需要报告的情况',
  short: '其他需要报告的情况',
  headings: [/其他.{0,6}(?:情况|事项|问题)/, /需要(?:报告|说明|特别说明)的.{0,6}(?:情况|事项|问题)?/],
  notHeadings: [],
  sentences: [/^(?:无|没有)?其他需要报告的(?:情况|事项)/, /需要(?:报告|说明)的其他(?:情况|事项)/],
}
