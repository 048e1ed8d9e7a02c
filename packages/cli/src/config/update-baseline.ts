import { dirname } from 'node:path'
import { fingerprints } from '@fazhi/validate'
import type { Inspection } from '../inspect/inspection.ts'
import { writeFile } from '../output/write-file.ts'
import { type Baseline, baselineKey, loadBaseline } from './baseline.ts'

/** Adds what was found to the baseline nearest to each file; returns a sentence for each baseline written. */
export async function updateBaseline(inspections: readonly Inspection[]): Promise<readonly string[]> {
  const changed = new Map<string, { baseline: Baseline; findings: Record<string, readonly string[]>; added: number }>()
  for (const { path, diagnostics, source } of inspections) {
    const baseline = loadBaseline(dirname(path))
    const entry = changed.get(baseline.path) ?? { baseline, findings: { ...baseline.findings }, added: 0 }
    const key = baselineKey(baseline, path)
    entry.findings[key] = [...new Set([...(entry.findings[key] ?? []), ...fingerprints(diagnostics, source)])].sort()
    changed.set(baseline.path, { ...entry, added: entry.added + diagnostics.length })
  }
  const told: string[] = []
  for (const { baseline, findings, added } of changed.values()) {
    const sorted = Object.fromEntries(Object.entries(findings).sort(([a], [b]) => (a < b ? -1 : 1)))
    await writeFile(baseline.path, `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`)
    told.push(`已把${added}条发现记入 ${baseline.path}`)
  }
  return told
}
