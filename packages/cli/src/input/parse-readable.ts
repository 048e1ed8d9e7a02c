import type { Parsed } from '@fazhi/parse'
import { OperatorError } from '../operator-error.ts'
import { severityTerms } from '../output/severity-terms.ts'
import { parseFile, type Revisions } from './parse-file.ts'
import { unreadable } from './unreadable.ts'

/** Parses a file for a command that needs something to read; what was wrong with the file is said on stderr. */
export async function parseReadable(path: string, revisions?: Revisions): Promise<Parsed> {
  const parsed = await parseFile(path, revisions)
  const why = unreadable(parsed)
  if (why !== null) throw new OperatorError(why)
  for (const { severity, message } of parsed.diagnostics) process.stderr.write(`${severityTerms[severity]}：${message}\n`)
  return parsed
}
