import { escapeText } from '@fazhi/render/parts'
import type { Claim, Diagnostic, Severity } from '@fazhi/schema'
import { becauseTerm } from './because-term.ts'
import { reportCard } from './report-card.ts'
import type { Reviewed } from './reviewed.ts'
import { terms } from './terms.ts'

const numerals = ['一', '二', '三', '四', '五', '六', '七'] as const

/**
 * 核验报告 The answer to one report as Markdown: the card, the findings by severity, every claim with its working, and the numbers
 * nobody could check. Parsed again it can be set as Word or HTML like any other document.
 */
export function verificationReport(reviewed: Reviewed): string {
  const title = reviewed.report.title?.lines.map(line => line.text).join('') ?? reviewed.name
  const sections = [
    { heading: '核验结论', body: table(['项目', '结果'], reportCard(reviewed)) },
    ...(['error', 'warning', 'info'] as const).map(severity => ({ heading: terms.severity[severity], body: findings(reviewed, severity) })),
    { heading: '逐项验算', body: claims(reviewed) },
    { heading: '没有别的数字可以核对的数字', body: unexamined(reviewed) },
  ].filter(section => section.body !== '')
  const chapters = sections.map(({ heading, body }, index) => `## ${numerals[index] ?? ''}、${heading}\n\n${body}`)
  return `# 《${escapeText(title, 'heading')}》核验报告\n\n${chapters.join('\n\n')}\n`
}

function findings(reviewed: Reviewed, severity: Severity): string {
  return reviewed.diagnostics
    .filter(entry => entry.severity === severity)
    .map((entry, index) => finding(entry, index + 1, reviewed))
    .join('\n\n')
}

function finding(entry: Diagnostic, number: number, { place, source }: Reviewed): string {
  const words = source.text.slice(entry.span.start, entry.span.end).replace(/\s+/g, ' ')
  const quote = words.length > 60 ? `${words.slice(0, 60)}…` : words
  const lines = [
    `${number}. ${entry.message}（${place(entry.span)}${quote.trim() === '' ? '' : `“${quote}”`}）。`,
    ...(entry.because === undefined ? [] : [`${becauseTerm(entry.rule)}：${entry.because}。`]),
    ...(entry.basis === undefined ? [] : [`依据：${entry.basis}。`]),
    ...(entry.fixes ?? []).map(fix => `建议：${fix.label}。`),
  ]
  return escapeText(lines.join(''), 'paragraph')
}

function claims({ examination, place }: Reviewed): string {
  const row = (claim: Claim) => [
    place(claim.stated.span),
    `${claim.subject}${claim.stated.text}`,
    claim.because,
    terms.verdict[claim.verdict],
  ]
  return examination.claims.length === 0 ? '' : table(['位置', '文中', '算式', '结论'], examination.claims.map(row))
}

function unexamined({ examination, place }: Reviewed): string {
  const reasons = [...new Set(examination.unexamined.map(entry => entry.reason))]
  const line = (reason: string) => {
    const quantities = examination.unexamined.filter(entry => entry.reason === reason).map(entry => entry.quantity)
    const list = quantities.map(quantity => `${quantity.label}${quantity.text}（${place(quantity.span)}）`).join('、')
    return escapeText(`${reason}${quantities.length}个：${list}。`, 'paragraph')
  }
  return reasons.map(line).join('\n\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => escapeText(cell, 'cell')).join(' | ')} |`
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')
}
