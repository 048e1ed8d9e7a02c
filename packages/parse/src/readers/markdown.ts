import type { FrontMatter } from '../reading/front-matter.ts'
import { manuscript } from '../reading/manuscript.ts'
import { closingLines } from './markdown/closing-lines.ts'
import { markdownLines } from './markdown/markdown-lines.ts'
import { openingLines } from './markdown/opening-lines.ts'
import { splitFrontMatter } from './markdown/split-front-matter.ts'
import { wayBack } from './markdown/way-back.ts'
import type { Reader } from './reader.ts'
import { decode } from './text/decode.ts'

/** Markdown One source line is one line of the report; list numbers are spelled out; emphasis and links keep their words. */
export const markdownReader: Reader = {
  id: 'markdown',
  claim: 1,
  accepts: file => /\.(?:md|markdown|mdown|mkd)$/i.test(file.name),
  read: file => {
    const { text: original, diagnostics } = decode(file.bytes)
    const { front, body, diagnostics: unread } = splitFrontMatter(original)
    const words = original.slice(body)
    const sheet = manuscript()
    for (const { text, hints } of openingLines(front, words)) sheet.line(text, hints)
    const origins = markdownLines(original, body, front, sheet)
    for (const text of closingLines(front, words)) sheet.line(text)
    for (const text of unplaced(front, sheet.finish().text)) sheet.line(text, { as: 'aside' })
    const { text, lines } = sheet.finish()
    return {
      text,
      lines,
      front,
      original,
      toOriginal: wayBack(text, original, origins),
      diagnostics: [...diagnostics, ...unread],
      docx: null,
      bound: [],
    }
  },
}

/** Issuers that front matter lists and no line names: a line for each, so that they have a place. */
function unplaced(front: FrontMatter, text: string): readonly string[] {
  return front.exact === true ? (front.issuers ?? []).filter(name => !text.includes(name)).map(name => `发文机关：${name}`) : []
}
