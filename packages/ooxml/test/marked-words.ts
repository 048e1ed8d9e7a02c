import type { DocxBlock } from '../src/docx-block.ts'
import type { DocxParagraph } from '../src/docx-paragraph.ts'
import { readDocx } from '../src/read-docx.ts'

/** What each comment of a file stands on: the words of the running text between its marks, by the comment's id. */
export function markedWords(bytes: Uint8Array): ReadonlyMap<string, string> {
  const document = readDocx(bytes)
  const xml = document.parts.get(document.mainPart ?? '') ?? ''
  const pieces = paragraphsIn(document.blocks)
    .flatMap(({ text, pieces: inside }) =>
      inside.map(it => ({ from: it.element.start, to: it.element.end, words: text.slice(it.start, it.end) })),
    )
    .sort((a, b) => a.from - b.from)
  const words = new Map<string, string>()
  for (const [whole, id] of xml.matchAll(/<w:commentRangeStart[^>]*w:id="(\d+)"\/>/g)) {
    const start = xml.indexOf(whole)
    const end = xml.search(new RegExp(`<w:commentRangeEnd[^>]*w:id="${id}"/>`))
    const between = pieces.filter(({ from, to }) => from >= start && to <= end)
    words.set(id ?? '', between.map(it => it.words).join(''))
  }
  return words
}

function paragraphsIn(blocks: readonly DocxBlock[]): readonly DocxParagraph[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(row => row.cells.flatMap(it => paragraphsIn(it.blocks))),
  )
}
