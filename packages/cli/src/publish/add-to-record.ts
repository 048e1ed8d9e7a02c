import { writeFile } from '../output/write-file.ts'
import type { Decision } from './decision.ts'
import type { DecisionRecord } from './read-record.ts'

/** Adds decisions; nothing that stands in a record is taken out. */
export async function addToRecord({ path, decisions }: DecisionRecord, added: readonly Decision[]): Promise<void> {
  if (added.length === 0) return
  await writeFile(path, `${JSON.stringify({ version: 1, decisions: [...decisions, ...added] }, null, 2)}\n`)
}
