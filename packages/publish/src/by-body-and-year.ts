import type { Entry } from './entry.ts'

/** 排列次序 By body, the newest report first. Code point order: a locale's order differs from machine to machine. */
export function byBodyAndYear(a: Entry, b: Entry): number {
  const one = a.bodies.join('、')
  const other = b.bodies.join('、')
  if (one !== other) return one < other ? -1 : 1
  return (b.year ?? 0) - (a.year ?? 0) || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
}
