import type { Profile } from '@fazhi/schema'

/** 《法治政府建设与责任落实督察工作规定》 is in force since 2019-04-15: the report on 2019 is the first that it sets a day for. */
const firstYear = 2019

/** 公开期限 The day before which the report on `year` must be public, ISO 8601; `null` where none was in force. */
export function deadlineOf(profile: Profile, year: number | null): string | null {
  const deadline = profile.deadlines.publish
  if (deadline === null || year === null || year < firstYear) return null
  return `${year + 1}-${two(deadline.month)}-${two(deadline.day)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
