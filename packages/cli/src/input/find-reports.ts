import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a folder is searched for; a file named outright is read whatever its name. */
const endings = /\.(txt|md|markdown|html?|docx|doc|wps|rtf|odt|ofd|pdf)$/i
/** Word's lock files, hidden files and our own answers are not reports. */
const notReports = /^(~\$|\.|readme\.)|\.(批注|修订|修改)\.[a-z]+$/i

/** 报告清单 `empty`: folders in which nothing was found. */
export interface Found {
  readonly files: readonly string[]
  readonly empty: readonly string[]
}

/** The files named, and those in the folders named, in the order given; folders in the order of their names. */
export async function findReports(paths: readonly string[], ignored: (path: string) => boolean): Promise<Found> {
  const files: string[] = []
  const empty: string[] = []
  for (const path of paths) {
    const kind = await stat(path).catch(() => null)
    if (!kind?.isDirectory()) {
      files.push(path)
      continue
    }
    const inside = (await reportsIn(path)).filter(file => !ignored(file))
    if (inside.length === 0) empty.push(path)
    files.push(...inside)
  }
  return { files, empty }
}

async function reportsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === 'node_modules' || notReports.test(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await reportsIn(path)))
    else if (entry.isFile() && endings.test(entry.name)) files.push(path)
  }
  return files
}
