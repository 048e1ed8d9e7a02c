import { examine } from '../../packages/claims/src/index.ts'
import { parse } from '../../packages/parse/src/index.ts'
import {
  type Column,
  columnFiles,
  type Entry,
  entryOf,
  gramsOf,
  reportFiles,
  type SiteFile,
  updateIndex,
} from '../../packages/publish/src/index.ts'
import { profileById } from '../../packages/schema/src/index.ts'
import { inventedReports } from '../support/invented-reports.ts'

export const column: Column = {
  site: { name: '云溪市人民政府', domain: 'www.yunxi.example', idCode: '1234567890' },
  column: { name: '法治政府建设年度报告', keywords: ['法治政府'] },
  address: 'https://www.yunxi.example/fzzf/',
}

/** A small column, whole: its entries, and every file of it as text or bytes. */
export async function inventedColumn(
  bodies = 4,
  years = 3,
): Promise<{ readonly entries: readonly Entry[]; readonly files: readonly SiteFile[] }> {
  const profile = profileById('county')
  if (profile === undefined) throw new Error('there is a profile for counties')
  const entries: Entry[] = []
  const grams = new Map<string, string>()
  const files: SiteFile[] = []
  for (const { path, text } of inventedReports({ bodies, years, paragraphs: 8 })) {
    const { report, source } = parse({ name: path, bytes: new TextEncoder().encode(text) })
    const examination = examine(report)
    const entry = entryOf({ path, report, examination, profile })
    entries.push(entry)
    grams.set(entry.slug, gramsOf(source.text))
    files.push(...(await reportFiles({ entry, report, examination, column })).files)
  }
  return { entries, files: [...files, ...columnPages(entries, grams)] }
}

/** The column's own files; a report without words in `grams` is found by none. */
export function columnPages(entries: readonly Entry[], grams: ReadonlyMap<string, string> = new Map()): readonly SiteFile[] {
  const slugs = entries.map(({ slug }) => slug)
  const index = updateIndex({ slugs: [], grams: new Map() }, slugs, new Map(slugs.map(slug => [slug, grams.get(slug) ?? ''])))
  if (index === null) throw new Error('every report was given')
  return columnFiles(entries, index, column)
}

export function textOf({ content }: SiteFile): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
