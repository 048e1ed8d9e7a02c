import { parseFile } from './parse-file.ts'

/** Prints the reading text; offsets in JSON output for binary formats count in it. */
export async function text(path: string): Promise<number> {
  const { source } = await parseFile(path)
  process.stdout.write(source.text)
  return 0
}
