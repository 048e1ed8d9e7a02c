import { type Markup, markup, policy, verbatim } from '@fazhi/render/parts'
import type { Diagnostic } from '@fazhi/schema'
import { becauseTerm } from './because-term.ts'
import { markedPieces, marksOf, type Piece } from './marked-pieces.ts'
import { reportCard } from './report-card.ts'
import { reviewStyle } from './review-style.ts'
import type { Reviewed } from './reviewed.ts'
import { terms } from './terms.ts'

/** 对照页 One HTML page without script: the text left with its findings marked, the findings right, each linked to the other; printable. */
export function reviewPage(reviewed: Reviewed): string {
  const { report, source, diagnostics, name } = reviewed
  const title = report.title?.lines.map(line => line.text).join('') ?? name
  return markup`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(reviewStyle)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>核验对照：${title}</title>
<style>${verbatim(reviewStyle)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<dl>${reportCard(reviewed).map(([term, found]) => markup`<dt>${term}</dt><dd>${found}</dd>\n`)}</dl>
</header>
<div class="frame">
<main>
${paragraphs(source.text, diagnostics)}</main>
<section class="findings" aria-label="发现">
${diagnostics.map((entry, index) => card(entry, index, reviewed))}</section>
</div>
</body>
</html>
`.html
}

/** Line by line; a finding is marked wherever it reaches and numbered once, where it ends. */
function paragraphs(text: string, diagnostics: readonly Diagnostic[]): readonly Markup[] {
  const marks = marksOf(
    text,
    diagnostics.map(entry => entry.span),
  )
  let start = 0
  return text.split(/(?<=\r\n|\n|\r(?!\n))/).flatMap(line => {
    const from = start
    start += line.length
    const to = from + line.trimEnd().length
    if (to <= from) return []
    const pieces = markedPieces(text, from, to, marks)
    return [markup`<p>${pieces.map(piece => shown(piece, diagnostics))}</p>\n`]
  })
}

function shown({ text, covering, numbered }: Piece, diagnostics: readonly Diagnostic[]): Markup {
  const [first] = covering
  const kind = first === undefined ? undefined : diagnostics[first]?.severity
  const words = kind === undefined ? markup`${text}` : markup`<mark class="${kind}">${text}</mark>`
  const links = numbered.map(number => markup`<sup id="at-${number + 1}"><a href="#finding-${number + 1}">${number + 1}</a></sup>`)
  return markup`${words}${links}`
}

function card(entry: Diagnostic, index: number, { place }: Reviewed): Markup {
  const number = index + 1
  const line = (label: string, text: string | undefined) => (text === undefined ? null : markup`<p>${label}：${text}</p>\n`)
  return markup`<article id="finding-${number}" class="${entry.severity}">
<h2><a href="#at-${number}">${number}</a> <span class="kind">${terms.severity[entry.severity]}</span> ${entry.message}</h2>
<p>${place(entry.span)}</p>
${line(becauseTerm(entry.rule), entry.because)}${line('依据', entry.basis)}${(entry.fixes ?? []).map(fix => line('建议', fix.label))}</article>
`
}
