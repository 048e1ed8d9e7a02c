import type { Revisions } from '../input/parse-file.ts'
import { parseReadable } from '../input/parse-readable.ts'

/** Prints the reading text; offsets in JSON output for binary formats count in it. */
export async function text(path: string, options: { revisions: Revisions }): Promise<number> {
  const { source } = await parseReadable(path, options.revisions)
  process.stdout.write(source.text)
  return 0
}
