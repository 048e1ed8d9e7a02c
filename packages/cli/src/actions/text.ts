import { parseReadable } from '../input/parse-readable.ts'

/** Prints the reading text; offsets in JSON output for binary formats count in it. */
export async function text(path: string): Promise<number> {
  const { source } = await parseReadable(path)
  process.stdout.write(source.text)
  return 0
}
