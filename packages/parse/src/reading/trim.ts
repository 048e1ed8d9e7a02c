import type { Span } from '@fazhi/schema'
import { blank } from './blank.ts'

/** The stretch without white space at its ends; empty (at its start) when there is nothing else. */
export function trim(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && blank.test(text.charAt(from))) from++
  while (to > from && blank.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
