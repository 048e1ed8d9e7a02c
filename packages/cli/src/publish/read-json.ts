import { readFile } from 'node:fs/promises'

/** What a JSON file holds: `undefined` where there is no such file, `null` where it is no JSON. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    // The caller says what the file should have been.
    return null
  }
}
