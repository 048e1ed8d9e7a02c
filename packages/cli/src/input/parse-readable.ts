import type { Parsed } from '@fazhi/parse'
import { OperatorError } from '../operator-error.ts'
import { severityTerms } from '../output/severity-terms.ts'
import { parseFile } from './parse-file.ts'
import { unreadable } from './unreadable.ts'

/** Parses a file for a command that needs something to read; what was wrong with the file is said on stderr. */
export async function parseReadable(path: string): Promise<Parsed> {
  const parsed = await parseFile(path)
  const why = unreadable(parsed)
  if (why !== null) throw new OperatorError(why)
  for (const { severity, message } of parsed.diagnostics) process.stderr.write(`${severityTerms[severity]}：${message}\n`)
  return parsed
}
