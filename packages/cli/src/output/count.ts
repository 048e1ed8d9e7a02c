import type { Severity } from '@fazhi/schema'
import type { Inspection } from '../inspect/inspection.ts'

/** How many findings of each severity there are in all. */
export function count(inspections: readonly Inspection[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { diagnostics } of inspections) for (const { severity } of diagnostics) counts[severity] += 1
  return counts
}
