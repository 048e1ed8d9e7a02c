import type { Converter } from './converter.ts'
import { type PrintedLine, paragraphsOf } from './printed-paragraphs.ts'

/** PDF by its text layer, where pdfjs-dist is installed. A scan has none, and stays unread. */
export const pdf: Converter = {
  rules: ['file/pdf'],
  note: '由 PDF 的文字层读取，段落按缩进拼合，可能与原文略有出入',
  async convert(name, bytes) {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs').catch(() => null)
    if (!pdfjs) return null
    const task = pdfjs.getDocument({ data: Uint8Array.from(bytes), useSystemFonts: true, isEvalSupported: false, verbosity: 0 })
    const document = await task.promise.catch(() => null)
    if (!document) return null
    const lines: PrintedLine[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent()
      lines.push(...linesOf(items.flatMap(item => ('str' in item ? [item] : []))))
    }
    await task.destroy()
    const text = paragraphsOf(lines).join('\n')
    return text.trim() === '' ? null : { name, bytes: new TextEncoder().encode(text) }
  },
}

interface Item {
  readonly str: string
  readonly width: number
  readonly height: number
  readonly transform: number[]
}

/** Pieces of text whose baselines are within half a character of each other are one line, from left to right. */
function linesOf(items: readonly Item[]): readonly PrintedLine[] {
  const lines: { baseline: number; size: number; items: Item[] }[] = []
  for (const item of items) {
    if (item.str.trim() === '') continue
    const baseline = item.transform[5] ?? 0
    const line = lines.at(-1)
    if (line && Math.abs(line.baseline - baseline) < line.size / 2) line.items.push(item)
    else lines.push({ baseline, size: item.height || 12, items: [item] })
  }
  return lines.map(({ size, items: pieces }) => {
    const sorted = pieces.toSorted((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0))
    const [first, last] = [sorted[0], sorted.at(-1)]
    return {
      text: sorted.map(piece => piece.str).join(''),
      left: first?.transform[4] ?? 0,
      right: (last?.transform[4] ?? 0) + (last?.width ?? 0),
      size,
    }
  })
}
