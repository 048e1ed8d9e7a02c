import type { Attachment, Report, Text } from '@fazhi/schema'
import type { Figure } from '../figures/figure.ts'
import { type Hole, type Markup, markup } from '../markup/markup.ts'
import { blocks, section } from './blocks.ts'
import { titlePhrases } from './title-phrases.ts'
import { words } from './words.ts'

/** 报告正文 Title, addressees, text, signature, notes, copies, attachments, in the order of reading. `box` goes above the title. */
export function article(report: Report, figures: readonly Figure[], box: Markup | null): Markup {
  // Only what bears a title is an article.
  const [open, close] =
    report.title === null ? [markup`<div>`, markup`</div>`] : [markup`<article aria-labelledby="title">`, markup`</article>`]
  return markup`${open}
${box}${title(report)}${addressees(report.addressees)}${blocks(report.preamble, { figures, anchor: 'p', rank: 2 })}
${report.sections.map((node, index) => section(node, { figures, anchor: `s${index + 1}`, rank: 2 }))}
${report.closing === null ? null : markup`<p>${words(report.closing, figures)}</p>\n`}${attachmentList(report.attachmentList)}
${signature(report.signature)}${report.notes.map(note => markup`<p class="note">（${note.text}）</p>\n`)}${copies(report.copies)}
${report.attachments.map((node, index) => attachment(node, `a${index + 1}`, figures))}${close}
`
}

function title(report: Report): Hole {
  if (report.title === null) return null
  const lines = report.title.lines.map((line, index) => [
    index === 0 ? null : markup`<br>`,
    titlePhrases(line.text).map((phrase, at) => [at === 0 ? null : markup`<wbr>`, phrase]),
  ])
  return markup`<h1 id="title">${lines}</h1>\n`
}

function addressees(names: readonly Text[]): Hole {
  return names.length === 0 ? null : markup`<p class="addressees">${names.map(name => name.text).join('、')}：</p>\n`
}

function attachmentList(names: readonly Text[]): Hole {
  const [first, second] = names
  if (first === undefined) return null
  if (second === undefined) return markup`<p class="attachment-list">附件：${first.text}</p>\n`
  return markup`<div class="attachment-list"><p>附件：</p><ol>${names.map(name => markup`<li>${name.text}</li>`)}</ol></div>\n`
}

function signature(signed: Report['signature']): Hole {
  if (signed === null) return null
  const date = signed.date === null ? null : markup`<p class="date"><time datetime="${signed.date.iso}">${signed.date.text}</time></p>\n`
  return markup`<div class="signature">\n${signed.issuers.map(name => markup`<p>${name.text}</p>\n`)}${date}</div>\n`
}

function copies(names: readonly Text[]): Hole {
  return names.length === 0 ? null : markup`<p class="copies">抄送：${names.map(name => name.text).join('，')}。</p>\n`
}

function attachment(node: Attachment, anchor: string, figures: readonly Figure[]): Markup {
  const name = node.title === null ? null : markup` <span class="name">${node.title.text}</span>`
  const heading = markup`<span class="mark">${node.marker.text}</span>${name}`
  return markup`<h2 id="${anchor}" class="attachment">${heading}</h2>
${blocks(node.children, { figures, anchor, rank: 3 })}`
}
