import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile as write } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OperatorError } from '../operator-error.ts'

/** Writes beside the place and renames, so that a file is there whole or not at all. */
export async function writeFile(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await write(beside, content)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    // Node's file errors carry a code; anything else is ours and must be seen.
    const code = (error as NodeJS.ErrnoException).code
    if (!code) throw error
    throw new OperatorError(`${path}：写不进去（${code}），请检查文件夹是否存在、是否可写、磁盘是否已满，或文件是否正在 Word 里打开`)
  }
}
