import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Real reports beside the repository, which is complete without them. */
export const corpusFolder = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus')

/** The texts of the corpus; none where it is not at hand. */
export function corpusFiles(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  if (!existsSync(corpusFolder)) return []
  return readdirSync(corpusFolder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => ({ name, bytes: new Uint8Array(readFileSync(join(corpusFolder, name))) }))
}
