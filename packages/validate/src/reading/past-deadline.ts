import type { DateText, Deadline } from '@fazhi/schema'
import { inForce } from './in-force.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** Whether a date keeps a deadline: `on` is the very day, which 之前 does not include, but which many hold to be in time. */
export const pastDeadline = (
  date: DateText,
  deadline: Deadline | null,
  year: number | null,
): { readonly verdict: 'on' | 'after'; readonly due: string } | null => {
  if (!deadline || year === null || !inForce(year)) return null
  const limit = `${year + 1}-${two(deadline.month)}-${two(deadline.day)}`
  if (date.iso < limit) return null
  return { verdict: date.iso === limit ? 'on' : 'after', due: `${year + 1}年${deadline.month}月${deadline.day}日` }
}
