import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../packages/render/src/renderers/markdown/markdown.ts'
import type { Block } from '../../packages/schema/src/index.ts'
import { emptyReport } from '../support/empty-report.ts'
import { anyWords } from '../support/report-arbitrary.ts'
import { unavailable } from '../support/unavailable.ts'

const span = { start: 0, end: 0 }
const noPandoc = spawnSync('pandoc', ['--version']).status !== 0

/** Five hundred paragraphs, headings and cells of awkward words, always the same ones. */
const lines = fc.sample(anyWords, { numRuns: 500, seed: 20250401 })
const blocks: readonly Block[] = [
  ...lines.map((text): Block => ({ kind: 'paragraph', span, text })),
  ...lines
    .slice(0, 200)
    .map((text): Block => ({ kind: 'item', span, level: 2, marker: null, title: { span, text }, runIn: false, children: [] })),
  {
    kind: 'table',
    span,
    caption: null,
    headerRows: 1,
    rows: ['表头', ...lines.slice(200, 400)].map(text => [{ span, text, columns: 1, rows: 1 }]),
  },
]

describe.skipIf(unavailable(noPandoc, '没有 pandoc，Markdown 不用它核对'))('pandoc', () => {
  test.each(['markdown', 'gfm', 'commonmark'])('reads the same words when it reads %s', format => {
    const rendered = markdown.render({ ...emptyReport, preamble: format === 'commonmark' ? blocks.slice(0, 700) : blocks })
    if (rendered instanceof Promise) throw new Error('Markdown is rendered at once.')
    // CommonMark has no front matter.
    const body = new TextDecoder().decode(rendered.bytes).replace(/^---\n[\s\S]*?\n---\n/, '')
    const { stdout } = spawnSync('pandoc', ['-f', format, '-t', 'json'], { input: body, encoding: 'utf8', maxBuffer: 1 << 26 })
    const read = words(JSON.parse(stdout))
    const expected = [...lines, ...lines.slice(0, 200), ...(format === 'commonmark' ? [] : ['表头', ...lines.slice(200, 400)])].map(bare)
    expect(read.map(bare)).toEqual(expected)
  })
})

function bare(text: string): string {
  return text.replace(/[\s\u3000]+/g, '')
}

/** The text of every leaf of pandoc's tree that holds text, comments left out. */
function words(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(words)
  if (typeof node !== 'object' || node === null) return []
  // A node of pandoc's tree: its type and what it contains.
  const { t, c } = node as { readonly t?: string; readonly c?: unknown }
  if (t === 'Para' || t === 'Plain') return [inline(c)]
  // A header has level, attributes, words; a link attributes, words, target.
  if (t === 'Header') return [inline((c as readonly unknown[])[2])]
  if (t === 'RawBlock') return []
  return Object.values(node).flatMap(words)
}

function inline(node: unknown): string {
  if (Array.isArray(node)) return node.map(inline).join('')
  if (typeof node !== 'object' || node === null) return ''
  // A node of pandoc's tree: its type and what it contains.
  const { t, c } = node as { readonly t?: string; readonly c?: unknown }
  if (t === 'Str') return String(c)
  if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' '
  if (t === 'Link') return inline((c as readonly unknown[])[1])
  // Whatever else it takes the words for shows as a difference.
  return `‹${t}›`
}
