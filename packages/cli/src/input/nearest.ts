import { nearest as nearestName } from '@fazhi/draft'

/** ，是不是想写“…” — for a name nobody knows, where a known one is near; else nothing. */
export function nearest(name: string, known: readonly string[]): string {
  const best = nearestName(name, known)
  return best === null ? '' : `，是不是想写“${best}”`
}
