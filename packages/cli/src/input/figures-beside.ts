import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type FiguresFile, readFigures } from '@fazhi/draft'
import { readText } from './read-text.ts'

/** The figures file named, or figures.yaml beside the draft, or none: a draft may bring its own. */
export async function figuresBeside(draft: string, named: string | undefined): Promise<FiguresFile & { readonly path: string | null }> {
  const beside = join(dirname(draft), 'figures.yaml')
  const path = named ?? (existsSync(beside) ? beside : null)
  return path === null ? { path, year: null, figures: new Map(), diagnostics: [] } : { path, ...readFigures(await readText(path)) }
}
