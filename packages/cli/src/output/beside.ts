import { existsSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { OperatorError } from '../operator-error.ts'

/** 报告.docx → 报告.批注.docx */
export function beside(path: string, word: string, extension = extname(path)): string {
  return `${path.slice(0, path.length - extname(path).length)}.${word}${extension}`
}

/** A new file's place: never the input, and, unless it is an answer of ours that may be made again, never one that is there. */
export function placeFor(wanted: string, input: string, mayReplace: boolean): string {
  if (resolve(wanted) === resolve(input)) throw new OperatorError(`${wanted}：就是原文件本身，请换一个名字`)
  if (existsSync(wanted) && !mayReplace) throw new OperatorError(`${wanted}：已经有这个文件，请换一个名字，或加 --force 覆盖`)
  return wanted
}
