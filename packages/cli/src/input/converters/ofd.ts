import { inflateRawSync } from 'node:zlib'
import { type OfdText, readOfd } from '@fazhi/ooxml'
import type { Converter } from './converter.ts'
import { type PrintedLine, paragraphsOf } from './printed-paragraphs.ts'

/** 版式文件 .ofd by the words on its pages. */
export const ofd: Converter = {
  rules: ['file/ofd'],
  note: '由版式文件的文字读取，段落按缩进拼合，可能与原文略有出入',
  async convert(name, bytes) {
    const texts = readOfd(bytes, { inflate: (data, size) => inflateRawSync(data, { maxOutputLength: size }) })
    const text = paragraphsOf(linesOf(texts)).join('\n')
    return text.trim() === '' ? null : { name, bytes: new TextEncoder().encode(text) }
  },
}

/** Words of one page whose baselines are within half a character are one line, from left to right. */
function linesOf(texts: readonly OfdText[]): readonly PrintedLine[] {
  const lines: OfdText[][] = []
  for (const text of texts) {
    const first = lines.at(-1)?.[0]
    if (first && first.page === text.page && Math.abs(first.baseline - text.baseline) < first.size / 2) lines.at(-1)?.push(text)
    else lines.push([text])
  }
  return lines.map(line => {
    const sorted = line.toSorted((a, b) => a.left - b.left)
    const [first, last] = [sorted[0], sorted.at(-1)]
    return { text: sorted.map(({ text }) => text).join(''), left: first?.left ?? 0, right: last?.right ?? 0, size: first?.size ?? 0 }
  })
}
