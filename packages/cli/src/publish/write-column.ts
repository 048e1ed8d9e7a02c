import { join } from 'node:path'
import { columnFiles, type Entry, updateIndex } from '@fazhi/publish'
import { writeFile } from '../output/write-file.ts'
import { crew } from './crew.ts'
import { doubts } from './doubts.ts'
import type { Manifest, PublishedReport } from './manifest.ts'
import type { Past } from './past-of.ts'
import type { Plan } from './plan-of.ts'
import { manifestName } from './read-manifest.ts'
import { remarkPlace } from './remark-place.ts'
import type { Settings } from './settings-of.ts'
import { openSite, type Site } from './site.ts'
import type { SetTask } from './task.ts'

/** 写专栏 Sets what has changed, then the column's own pages, takes away what is no longer part of it, and last writes the manifest. */
export async function writeColumn(
  folder: string,
  past: Past,
  settings: Settings,
  plan: Plan,
): Promise<{ readonly reports: number; readonly written: number; readonly removed: number; readonly foreign: readonly string[] }> {
  const site = await openSite(folder, past.files)
  const reports = new Map(plan.kept)
  const grams = new Map<string, string>()
  const tasks = plan.again.map(
    ({ input: { path, key }, before }): SetTask => ({
      kind: 'set',
      path,
      key,
      before: before?.path ?? null,
      publish: settings.publishOf(key),
      ...plain(settings),
    }),
  )
  await crew(tasks, async (outcome, at) => {
    const step = plan.again[at]
    if (outcome.kind !== 'set' || step === undefined) return
    const { input, before } = step
    for (const remark of outcome.remarks)
      process.stderr.write(`警告：${remarkPlace(remark, input.key, input.key, settings)}：${remark.message}\n`)
    grams.set(outcome.entry.slug, outcome.grams)
    tell(grams.size, tasks.length)
    const files = await put(site, outcome.files)
    reports.set(input.key, { input: past.inputHash(input), before: before?.sha256 ?? null, entry: outcome.entry, files })
  })
  const sorted = [...reports].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const doubt of doubts(sorted.map(([key, { entry }]) => [key, entry]))) process.stderr.write(`警告：${doubt}\n`)
  const entries: readonly Entry[] = sorted.map(([, { entry }]) => entry)
  const index = updateIndex(
    past.index,
    entries.map(({ slug }) => slug),
    grams,
  )
  if (index === null) throw new Error('the search index lacks a report that was kept')
  const manifest: Manifest = {
    version: 1,
    settings: past.settings,
    reports: Object.fromEntries(sorted),
    files: await put(site, columnFiles(entries, index, settings.column)),
  }
  const current = new Set(
    sorted.flatMap(([, report]: [string, PublishedReport]) => Object.keys(report.files)).concat(Object.keys(manifest.files)),
  )
  for (const path of past.files.keys()) if (!current.has(path)) await site.remove(path)
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest)}\n`)
  await site.close()
  return { reports: entries.length, written: site.written(), removed: site.removed(), foreign: site.foreign() }
}

/** How far the work is, for somebody who waits at a terminal. */
function tell(done: number, all: number): void {
  if (all < 100 || !process.stderr.isTTY) return
  process.stderr.write(done === all ? '\r\u001b[K' : `\r已重做${done}份，共${all}份`)
}

function plain({ column, word, profile }: Settings): Pick<SetTask, 'column' | 'word' | 'profile'> {
  return { column, word, profile }
}

/** SHA-256 by path of what could be written. */
async function put(site: Site, files: readonly { readonly path: string; readonly content: string | Uint8Array }[]) {
  const hashes = await Promise.all(files.map(async ({ path, content }) => [path, await site.put(path, content)] as const))
  return Object.fromEntries(hashes.flatMap(([path, hash]) => (hash === null ? [] : [[path, hash] as const])))
}
