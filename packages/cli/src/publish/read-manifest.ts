import { join } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import type { Manifest } from './manifest.ts'
import { readJson } from './read-json.ts'

/** The manifest's name in the column. */
export const manifestName = 'fazhi.manifest.json'

/** The manifest of a column; `null` where there is none yet. */
export async function readManifest(site: string): Promise<Manifest | null> {
  const path = join(site, manifestName)
  const content = await readJson(path)
  if (content === undefined) return null
  if (isManifest(content)) return content
  throw new OperatorError(`${path}：不是合格的发布清单，分不清哪些文件是 fazhi 写的。请把 --out 换成一个新文件夹`)
}

function isManifest(content: unknown): content is Manifest {
  if (typeof content !== 'object' || content === null) return false
  if (!('version' in content && 'settings' in content && 'reports' in content && 'files' in content)) return false
  const { version, settings, reports, files } = content
  if (version !== 1 || typeof settings !== 'string' || !isHashes(files)) return false
  if (typeof reports !== 'object' || reports === null) return false
  return Object.values(reports).every(
    report => typeof report === 'object' && report !== null && 'entry' in report && isHashes(report.files),
  )
}

function isHashes(files: unknown): boolean {
  return typeof files === 'object' && files !== null && Object.values(files).every(hash => typeof hash === 'string')
}
