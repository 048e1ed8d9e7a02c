import type { DocxProblem } from '../docx-problem.ts'
import { problem } from '../problem.ts'

const OPENINGS: readonly (readonly [opening: string, format: string])[] = [
  ['%PDF', ' PDF'],
  ['{\\rtf', ' RTF 文档'],
  ['<!DOCTYPE', '网页（HTML）'],
  ['<html', '网页（HTML）'],
  ['<HTML', '网页（HTML）'],
  ['<?xml', ' XML 文件'],
  ['Rar!', ' RAR 压缩包'],
  ['7z\xbc\xaf', ' 7z 压缩包'],
  ['\x89PNG', '图片（PNG）'],
  ['\xff\xd8\xff', '图片（JPEG）'],
]
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** What a file is that is no zip, by its first bytes; `null` when it begins as a zip does. */
export function foreignFormat(bytes: Uint8Array): DocxProblem | null {
  if (bytes.length === 0) return problem('empty-file')
  const opening = String.fromCharCode(...bytes.subarray(0, 16))
  if (opening.startsWith('PK')) return null
  if (opening.startsWith(OLE)) return problem(mentions(bytes, 'EncryptedPackage') ? 'ole-encrypted' : 'ole-legacy')
  const plain = opening.replace(/^\xef\xbb\xbf/, '').trimStart()
  const found = OPENINGS.find(([start]) => plain.startsWith(start))
  return found === undefined ? problem('not-zip', { size: bytes.length }) : problem('other-format', { format: found[1] })
}

/** Whether an OLE container has a stream of that name: names stand in its directory as UTF-16, on 128-byte boundaries. */
function mentions(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let index = 0
    while (index < name.length && bytes[at + 2 * index] === name.charCodeAt(index) && bytes[at + 2 * index + 1] === 0) index++
    if (index === name.length) return true
  }
  return false
}
