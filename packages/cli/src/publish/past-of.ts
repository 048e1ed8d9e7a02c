import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { indexInPage, type SearchIndex } from '@fazhi/publish'
import { version } from '../version.ts'
import type { Input } from './inputs-of.ts'
import type { Manifest, PublishedReport } from './manifest.ts'
import { readManifest } from './read-manifest.ts'
import type { Settings } from './settings-of.ts'
import { sha256 } from './sha-256.ts'

/** 上次发布 What is still good of it, and what has to be done anew. */
export interface Past {
  /** Of everything in the column: SHA-256 by path. */
  readonly files: ReadonlyMap<string, string>
  readonly settings: string
  readonly kept: ReadonlyMap<string, PublishedReport>
  readonly changed: readonly Input[]
  /** How the input of a report is known again. */
  readonly inputHash: (input: Input) => string
  readonly index: SearchIndex
}

const empty: SearchIndex = { slugs: [], grams: new Map() }

/** Compares the column with what it is to be made from. */
export async function pastOf(site: string, inputs: readonly Input[], settings: Settings, all: boolean): Promise<Past> {
  const manifest = await readManifest(site)
  const { column, word, profile, publishOf } = settings
  const hash = sha256(JSON.stringify([version, column, word, profile]))
  const inputHash = (input: Input): string => sha256(JSON.stringify([input.sha256, publishOf(input.key)]))
  const files = new Map(manifest === null ? [] : Object.entries({ ...manifest.files, ...reportFiles(manifest) }))
  const index = manifest === null ? null : await oldIndex(site, manifest)
  const good = manifest !== null && index !== null && !all && manifest.settings === hash
  const known = good ? manifest.reports : {}
  const present = good ? await pathsIn(site) : new Set<string>()
  const kept = new Map<string, PublishedReport>()
  const changed: Input[] = []
  for (const input of inputs) {
    const report = known[input.key]
    if (report && report.input === inputHash(input) && Object.keys(report.files).every(path => present.has(path)))
      kept.set(input.key, report)
    else changed.push(input)
  }
  return { files, settings: hash, kept, changed, inputHash, index: good ? index : empty }
}

function reportFiles({ reports }: Manifest): Readonly<Record<string, string>> {
  return Object.assign({}, ...Object.values(reports).map(report => report.files))
}

/** Every path in a folder, with forward slashes; none where there is no folder. */
async function pathsIn(folder: string): Promise<ReadonlySet<string>> {
  const paths = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return new Set(paths.map(path => path.replaceAll('\\', '/')))
}

/** The index lies in the search page; one that is not as it was written is not trusted. */
async function oldIndex(site: string, manifest: Manifest): Promise<SearchIndex | null> {
  const page = await readFile(join(site, 'search.html')).catch(() => null)
  return page === null || sha256(page) !== manifest.files['search.html'] ? null : indexInPage(page.toString('utf8'))
}
