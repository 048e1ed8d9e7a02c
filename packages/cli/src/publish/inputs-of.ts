import { readdir, realpath, stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { findReports } from '../input/find-reports.ts'
import { readFile } from '../input/read-file.ts'
import { OperatorError } from '../operator-error.ts'
import { sha256 } from './sha-256.ts'

/** 待发布的一个文件 `key`: its path below the folder that is published, with forward slashes. */
export interface Input {
  readonly path: string
  readonly key: string
  readonly sha256: string
}

/** The reports of a folder with their hashes; the column itself may lie in that folder, and is left out. */
export async function inputsOf(folder: string, site: string, ignored: (path: string) => boolean): Promise<readonly Input[]> {
  const kind = await stat(folder).catch(() => null)
  if (!kind) throw new OperatorError(`${folder}：找不到这个文件夹`)
  if (!kind.isDirectory()) throw new OperatorError(`${folder}：不是文件夹。publish 要的是装有报告的文件夹，单份报告用 fazhi render`)
  const [from, to] = [await realpath(folder), await realpath(site).catch(() => resolve(site))]
  if (from === to || from.startsWith(to + sep))
    throw new OperatorError(`${site}：专栏不能放在报告所在的文件夹或它的上级，请用 --out 换一个文件夹`)
  const { files } = await findReports([folder], path => resolve(path).startsWith(resolve(site) + sep) || ignored(path))
  if (files.length === 0) {
    const there = (await readdir(folder)).length
    throw new OperatorError(`${folder}：这个文件夹里没有报告（要找的是 .docx、.txt、.md、.html 文件${there === 0 ? '；现在是空的' : ''}）`)
  }
  return Promise.all(
    files.map(async path => ({ path, key: relative(folder, path).replaceAll('\\', '/'), sha256: sha256(await readFile(path)) })),
  )
}
