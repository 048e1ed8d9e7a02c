import { parse as parseHtml } from 'parse5'
import { manuscript } from '../reading/manuscript.ts'
import { backTo, type Placed } from './html/back-to.ts'
import { flatten } from './html/flatten.ts'
import { mainLines } from './html/main-lines.ts'
import { pageFacts } from './html/page-facts.ts'
import type { Reader } from './reader.ts'
import { decode } from './text/decode.ts'

const comments = /<!--[\s\S]*?-->/g
const opening = /^[\s\ufeff]*<(?:!doctype\s+html|html|head|body|meta|div|p|table|article|section|main)\b/i

/** 网页 A page as a browser saved it: the report without menus, footers and scripts. */
export const htmlReader: Reader = {
  id: 'html',
  claim: 5,
  accepts: file => {
    if (!beginsWithTag(file.bytes)) return false
    const start = Array.from(file.bytes.subarray(0, 3000), byte => String.fromCharCode(byte))
      .join('')
      .replace(/\u0000/g, '')
      .replace(/^(?:\u00ff\u00fe|\u00fe\u00ff|\u00ef\u00bb\u00bf)/, '')
      .replace(comments, '')
    return opening.test(start) && !(/\.(?:md|markdown|txt)$/i.test(file.name) && !/^[\s]*<(?:!doctype|html)/i.test(start))
  },
  read: file => {
    const { text: original, diagnostics } = decode(file.bytes)
    const document = parseHtml(original, { sourceCodeLocationInfo: true })
    const facts = pageFacts(document)
    const sheet = manuscript()
    const placed: Placed[] = []
    const kept = mainLines(flatten(document, original), facts.title)
    const { published } = facts.front
    // 政府网站发展指引 PubDate: only where the page does not show the day itself.
    if (published !== undefined && !kept.some(line => line.text.includes(published.slice(0, 10))))
      sheet.line(`发布日期：${published}`, { as: 'aside' })
    for (const line of kept) {
      if (line.table === null) placed.push({ start: sheet.line(line.text, line.hints), runs: line.runs })
      else {
        const places = sheet.table(line.table.rows, line.table.headerRows, line.hints)
        line.table.rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            placed.push({ start: places[r]?.[c] ?? 0, runs: cell.runs })
          })
        })
      }
    }
    const { text, lines } = sheet.finish()
    return { text, lines, front: facts.front, original, toOriginal: backTo(placed), diagnostics, docx: null, bound: [] }
  },
}

/** Whether `<` is the first thing in the file that is no white space, no zero byte and no byte order mark. */
function beginsWithTag(bytes: Uint8Array): boolean {
  const first = bytes
    .subarray(0, 400)
    .find(byte => byte > 0x20 && byte !== 0xff && byte !== 0xfe && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
  return first === 0x3c
}
