import { inflateRawSync } from 'node:zlib'
import { type DocxEdit, reviseDocx } from '@fazhi/ooxml'
import type { WordSource } from '@fazhi/parse'
import { readFile } from '../input/read-file.ts'
import type { Inspection } from '../inspect/inspection.ts'
import { placeWords } from '../output/place-words.ts'
import { commentAuthor } from '../word/comment-author.ts'
import type { FixedFile } from './fixed-file.ts'

/** A Word file with its safe fixes as tracked changes, which the officer accepts or rejects one by one. */
export async function fixWord(inspection: Inspection, word: WordSource, unsafe: boolean): Promise<FixedFile> {
  const { path, source, diagnostics } = inspection
  const place = placeWords(inspection)
  const edits = diagnostics
    .flatMap(entry => entry.fixes ?? [])
    .filter(fix => unsafe || fix.safety === 'safe')
    .flatMap(fix => fix.edits)
    .flatMap(({ span, text }): readonly (DocxEdit & { readonly change: string })[] => {
      const [from, to] = [word.placeOf(span.start), word.placeOf(Math.max(span.start, span.end - 1))]
      if (!from || !to || from.paragraph !== to.paragraph) return []
      const end = span.end > span.start ? to.offset + 1 : from.offset
      const change = `${place(span).short}  “${source.text.slice(span.start, span.end)}” → “${text}”\n`
      return [{ paragraph: from.paragraph, start: from.offset, end, text, change }]
    })
  const inflate = (data: Uint8Array, size: number) => inflateRawSync(data, { maxOutputLength: size })
  const { bytes, skipped } = reviseDocx(await readFile(path), edits, { author: commentAuthor.author, inflate })
  const left = new Set(skipped.map(({ paragraph, start }) => `${paragraph}:${start}`))
  const made = edits.filter(({ paragraph, start }) => !left.has(`${paragraph}:${start}`))
  return { applied: made.length, content: bytes, changes: made.map(({ change }) => change).join('') }
}
