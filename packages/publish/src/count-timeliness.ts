import type { Entry } from './entry.ts'
import { type Timeliness, timeliness } from './timeliness.ts'

/** 时效统计 How many reports of each verdict there are. */
export function countTimeliness(entries: readonly Entry[]): Readonly<Record<Timeliness['verdict'], number>> {
  const counts = { 'in-time': 0, on: 0, late: 0, unknown: 0, none: 0 }
  for (const entry of entries) counts[timeliness(entry).verdict] += 1
  return counts
}
