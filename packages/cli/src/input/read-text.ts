import { OperatorError } from '../operator-error.ts'
import { readFile } from './read-file.ts'

/** A text file of ours, which is UTF-8; a byte-order mark is left off. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new OperatorError(`${path}：不是 UTF-8 编码的文本，请另存为 UTF-8`)
    throw error
  }
}
