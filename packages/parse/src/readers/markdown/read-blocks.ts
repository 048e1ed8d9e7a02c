import MarkdownIt from 'markdown-it'
import { inlineLines } from './inline-lines.ts'
import type { MarkdownBlock } from './markdown-block.ts'

// Indented code is switched off: a clerk who indents a paragraph by four spaces means a paragraph. Escaped characters stay apart
// from the text around them, so that an escaped star is never taken for markup.
const markdown = new MarkdownIt({ html: true }).disable(['code', 'text_join'])

const nothing = { heading: null, number: '', labels: [], lines: [], html: null, table: null } as const

/** Markdown → blocks in reading order; lists, quotes and emphasis dissolve into the blocks they hold. */
export function readBlocks(body: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let heading: number | null = null
  let number = ''
  let labels: readonly string[] = []
  let rows: string[][] | null = null
  let headerRows = 0
  let tableFrom = 0
  const push = (block: Partial<MarkdownBlock> & Pick<MarkdownBlock, 'from' | 'to'>): void => {
    blocks.push({ ...nothing, labels, ...block })
    labels = []
  }
  for (const token of markdown.parse(body.replace(/\0/g, '\ufffd'), {})) {
    const [from, to] = token.map ?? [0, 0]
    switch (token.type) {
      case 'heading_open':
        heading = Number(token.tag.slice(1))
        break
      case 'heading_close':
        heading = null
        break
      case 'list_item_open':
        number = token.info === '' ? '' : `${token.info}${token.markup} `
        break
      case 'table_open':
        rows = []
        headerRows = 0
        tableFrom = from
        break
      case 'tr_open':
        rows?.push([])
        break
      case 'thead_close':
        headerRows = rows?.length ?? 0
        break
      case 'table_close':
        if (rows !== null) push({ from: tableFrom, to: tableFrom + rows.length + 1, table: { headerRows, rows } })
        rows = null
        break
      case 'inline': {
        const lines = inlineLines(token.children ?? [])
        if (rows !== null) rows.at(-1)?.push(lines.map(line => line.text.trim()).join(' '))
        else if (lines.length > 0) {
          push({ from, to, heading, number, lines })
          number = ''
        }
        break
      }
      case 'fence':
        push({ from: from + 1, to, lines: token.content.split('\n').map((text, line) => ({ text, line, bold: 0 })) })
        break
      case 'html_block': {
        const comment = /^\s*<!--([\s\S]*?)-->\s*$/.exec(token.content)
        if (comment === null) push({ from, to, html: token.content })
        else labels = (comment[1] ?? '').split('；').map(label => label.trim())
        break
      }
    }
  }
  return blocks
}
