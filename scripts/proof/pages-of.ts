import { runTool } from './run-tool.ts'

/** A line of a page as drawn; points. `text` is without spaces, `hung` what hangs out of the block at its end. */
export interface Line {
  readonly left: number
  right: number
  readonly top: number
  readonly bottom: number
  text: string
  hung: string
}

/** A page and its lines from the top. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

interface Word extends Omit<Line, 'hung'> {}

/** The pages of a PDF by pdftotext. */
export function pagesOf(pdf: string): readonly Page[] {
  const xml = runTool('pdftotext', ['-bbox', pdf, '-']).toString('utf8')
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(([, width, height, body = '']) => ({
    width: Number(width),
    height: Number(height),
    lines: linesOf(body),
  }))
}

function linesOf(body: string): readonly Line[] {
  const words: Word[] = [
    ...body.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/g),
  ].map(([, left, top, right, bottom, text = '']) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text: text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? ''),
  }))
  const rows: Word[][] = []
  for (const word of words.sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const row = rows
      .slice(-2)
      .find(
        ([first]) =>
          first &&
          Math.min(word.bottom, first.bottom) - Math.max(word.top, first.top) >
            0.5 * Math.min(word.bottom - word.top, first.bottom - first.top),
      )
    if (row) row.push(word)
    else rows.push([word])
  }
  return rows.map(row => {
    const sorted = row.sort((a, b) => a.left - b.left)
    return {
      left: Math.min(...sorted.map(word => word.left)),
      right: Math.max(...sorted.map(word => word.right)),
      top: Math.min(...sorted.map(word => word.top)),
      bottom: Math.max(...sorted.map(word => word.bottom)),
      text: sorted.map(word => word.text).join(''),
      hung: '',
    }
  })
}
