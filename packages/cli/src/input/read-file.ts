import { readFile as read } from 'node:fs/promises'
import { OperatorError } from '../operator-error.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件，请检查路径和文件名',
  EISDIR: '这是一个文件夹，不是文件',
  EACCES: '没有读取权限，请检查文件权限，或是否被其他程序独占',
  EPERM: '没有读取权限，请检查文件权限，或是否被其他程序独占',
  EBUSY: '文件正被其他程序占用，请关闭后再试',
  ENAMETOOLONG: '路径太长',
}

/** The bytes of a file; a file that cannot be read is the operator's to mend. */
export async function readFile(path: string): Promise<Uint8Array> {
  try {
    return await read(path)
  } catch (error) {
    // Node's file errors carry a code; anything else is ours and must be seen.
    const code = (error as NodeJS.ErrnoException).code
    if (!code) throw error
    throw new OperatorError(`${path}：${reasons[code] ?? `读不出来（${code}）`}`)
  }
}
