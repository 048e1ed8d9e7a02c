import type { Report } from '@fazhi/schema'
import type { Renderer } from '../../renderer.ts'
import { utf8Bytes } from '../utf8-bytes.ts'
import { blocks, section } from './blocks.ts'
import { escapeText } from './escape-text.ts'
import { frontMatter } from './front-matter.ts'
import { label } from './label.ts'
import { tail } from './tail.ts'

/**
 * Markdown A text that GitHub and pandoc show well and that `@fazhi/parse` reads back as the same report: headings by their
 * level, one paragraph on one line, labels in comments for what Markdown has no sign for.
 */
export const markdown: Renderer = {
  id: 'markdown',
  term: 'Markdown 文稿',
  extension: '.md',
  mediaType: 'text/markdown; charset=utf-8',
  render: report => ({ bytes: utf8Bytes(frontMatter(report) + body(report)), diagnostics: [] }),
}

function body(report: Report): string {
  return [
    ...(report.title === null ? [] : [`# ${report.title.lines.map(line => escapeText(line.text, 'heading')).join('<br>')}`]),
    ...addressees(report),
    ...blocks(report.preamble, []),
    ...report.sections.flatMap(node => section(node, { path: [], labels: [] })),
    ...tail(report),
  ]
    .map(block => `\n${block}\n`)
    .join('')
}

function addressees(report: Report): readonly string[] {
  if (report.addressees.length === 0) return []
  return [label(['主送机关']) + escapeText(`${report.addressees.map(name => name.text).join('、')}：`, 'paragraph')]
}
