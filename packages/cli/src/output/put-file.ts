import { readFile as read } from 'node:fs/promises'
import { resolve } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import { writeFile } from './write-file.ts'

/** Writes a file that is made from `input`. Nothing that differs from what would be written is lost without `force`, and the input never. */
export async function putFile(
  place: string,
  content: Uint8Array | string,
  { input, force }: { readonly input: string; readonly force: boolean },
): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  if (resolve(place) === resolve(input)) throw new OperatorError(`${place}：就是要排版的文件本身，请用 --out 换一个文件夹`)
  const there = await read(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (there !== null && !force && !there.equals(bytes))
    throw new OperatorError(`${place}：已经有这个文件，内容不同。加 --force 覆盖，或用 --out 换一个文件夹`)
  await writeFile(place, bytes)
}
