import type { Block, Item, Report, Section } from '@fazhi/schema'
import { type Markup, markup } from '../markup/markup.ts'

/** 目录 Sections, the （一） below them, attachments, and the charts if there are any. Nothing for a report with fewer than two headings. */
export function contents(report: Report, charts: boolean): Markup | null {
  const entries = [
    ...report.sections.map((section, index) => entry(section, `s${index + 1}`)),
    ...report.attachments.map((attachment, index) => {
      const title = attachment.title === null ? '' : `　${attachment.title.text}`
      return link(`a${index + 1}`, `${attachment.marker.text}${title}`, null)
    }),
    ...(charts ? [link('charts', '图表', null)] : []),
  ]
  if (entries.length < 2) return null
  return markup`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">目录</h2>
<ol>
${entries}</ol>
</nav>
`
}

function entry(section: Section, anchor: string): Markup {
  const items = section.children.filter(isItem).map((item, index) => link(`${anchor}-${index + 1}`, headline(item), null))
  return link(anchor, headline(section), items.length === 0 ? null : markup`\n<ol>\n${items}</ol>\n`)
}

function link(anchor: string, words: string, nested: Markup | null): Markup {
  return markup`<li><a href="#${anchor}">${words}</a>${nested}</li>\n`
}

function isItem(block: Block): block is Item {
  return block.kind === 'item'
}

function headline({ marker, title }: Pick<Item, 'marker' | 'title'>): string {
  return `${marker?.text ?? ''}${title.text.replace(/[。；：]$/, '')}`
}
