import { appendFile, mkdir, readFile, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeFile } from '../output/write-file.ts'
import { sha256 } from './sha-256.ts'

/** 专栏文件夹 A folder of which only what fazhi itself wrote is ever changed. */
export interface Site {
  /** Writes a file unless it is there already; returns its SHA-256, or `null` where somebody else's file is in its place. */
  readonly put: (path: string, content: string | Uint8Array) => Promise<string | null>
  /** Takes away a file that is no longer part of the column. */
  readonly remove: (path: string) => Promise<void>
  /** To be called when the manifest says all that was written. */
  readonly close: () => Promise<void>
  readonly written: () => number
  readonly removed: () => number
  /** Files that somebody else wrote or changed: left as they are. */
  readonly foreign: () => readonly string[]
}

/** Until the manifest is written, what is about to be written stands here: after a run that was cut off, the files are still known. */
const journalName = 'fazhi.journal.txt'

/** Opens a folder, which need not be there yet. `known`: what the manifest says was written, SHA-256 by path. */
export async function openSite(folder: string, known: ReadonlyMap<string, string>): Promise<Site> {
  const journal = join(folder, journalName)
  const begun = new Set(((await absent(readFile(journal, 'utf8'))) ?? '').split('\n'))
  let written = 0
  let removed = 0
  const foreign: string[] = []
  const line = (hash: string, path: string): string => `${hash} ${path}`
  const isOurs = (hash: string, path: string): boolean => known.get(path) === hash || begun.has(line(hash, path))
  const hashOf = async (path: string): Promise<string | null> => {
    const content = await absent(readFile(join(folder, path)))
    return content === null ? null : sha256(content)
  }

  return {
    put: async (path, content) => {
      const hash = sha256(content)
      const entry = await absent(stat(join(folder, path)))
      if (entry?.isFile() && known.get(path) === hash) return hash
      const found = entry === null ? null : entry.isFile() ? await hashOf(path) : 'a folder'
      if (found === hash) return hash
      if (found !== null && !isOurs(found, path)) {
        foreign.push(path)
        return null
      }
      await mkdir(folder, { recursive: true })
      await appendFile(journal, `${line(hash, path)}\n`)
      await writeFile(join(folder, path), content)
      written += 1
      return hash
    },
    remove: async path => {
      const found = await hashOf(path)
      if (found === null) return
      if (!isOurs(found, path)) {
        foreign.push(path)
        return
      }
      await rm(join(folder, path))
      removed += 1
      await rmdir(join(folder, dirname(path))).catch((error: NodeJS.ErrnoException) => {
        // A folder goes with its last file; one that still holds something stays.
        if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'EBUSY') throw error
      })
    },
    close: () => rm(journal, { force: true }),
    written: () => written,
    removed: () => removed,
    foreign: () => foreign,
  }
}

/** `null` where there is no such file. */
async function absent<Found>(looked: Promise<Found>): Promise<Found | null> {
  return looked.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
}
