import { examine } from '@fazhi/claims'
import { type Block, type BoundText, type Cell, placeholder, type Report, type Section, type Span, writtenFigures } from '@fazhi/schema'
import { figuresYaml } from '../figures/figures-yaml.ts'
import { within } from '../reading/within.ts'
import { comment } from '../skeleton/comment.ts'
import { type Account, takeAccount } from './account.ts'
import { escapeWords } from './escape-words.ts'
import type { Piece } from './fate.ts'
import { lastFigures } from './last-figures.ts'
import { promises } from './promises.ts'
import { rewriteLeaf } from './rewrite-leaf.ts'
import { shiftYears } from './shift-years.ts'

/** 下一年的草稿 */
export interface NextDraft {
  /** A draft for `compose`: structure and standing words kept, numbers bound or opened. */
  readonly draft: string
  /** figures.yaml with last year's values beside open places. */
  readonly figures: string
  /** 上年的承诺, also laid beside the achievements in the draft. */
  readonly promises: readonly string[]
  readonly account: Account
}

/**
 * 由上年报告起草 From last year's report (any format) the draft of the report on `year`. Every number is bound to its indicator, replaced
 * by a placeholder that quotes it, shifted as a year, marked for review, or part of a name; `account` counts them. `bound`: what the file
 * itself says was written from figures.
 */
export const nextDraft = (report: Report, year: number, bound: readonly BoundText[] = []): NextDraft => {
  const reported = report.year ?? year - 1
  const figures = lastFigures(writtenFigures(bound))
  const inside = within(examine(report).quantities)
  const done: Piece[] = []
  const promised = promises(report)

  const leaf = (text: string, span: Span): string => {
    const pieces = rewriteLeaf(text, span.start, { reported, quantities: inside(span), figures })
    done.push(...pieces)
    return pieces.map(piece => (piece.fate === 'bound' || piece.fate === 'open' ? piece.text : escapeWords(piece.text))).join('')
  }
  /** A cell that holds nothing but a number is opened under the names of its row and column. */
  const cell = ({ text, span }: Cell, row: Cell | undefined, column: Cell | undefined, index: number): string => {
    if (index === 0 || row?.span === span || !/^[－—-]?[\d.,，]+(?:%|％|个百分点)?$/.test(text.trim())) return leaf(text, span)
    done.push({ text: '', old: text, fate: 'open' })
    return placeholder.of(`${row?.text ?? ''}${column ? `（${column.text}）` : ''}，上年${text.trim()}`.replace(/[〔〕{}|\n]/g, ''))
  }
  /** Headings keep their words; only years move. A heading with figures in it is marked. */
  const heading = (text: string): string => {
    const moved = shiftYears(text, reported)
    const rest = /[0-9]/.test(text.replace(/(?:19|20)\d\d年/g, ''))
    done.push({ text: moved.text, old: text, fate: rest ? 'review' : moved.shifted > 0 ? 'year' : moved.stays ? 'review' : 'words' })
    return escapeWords(moved.text) + (rest || moved.stays ? placeholder.of('核对标题') : '')
  }

  const blocks = (children: readonly Block[]): readonly string[] =>
    children.flatMap(block => {
      if (block.kind === 'paragraph') return [leaf(block.text, block.span)]
      if (block.kind === 'table') {
        const rows = block.rows.map(
          (cells, row) =>
            `| ${cells.map((each, column) => cell(each, cells[0], block.rows[0]?.[column], row).replaceAll('\n', ' ')).join(' | ')} |`,
        )
        const rule = `|${' --- |'.repeat(block.rows[0]?.length ?? 1)}`
        const table = [...rows.slice(0, 1), rule, ...rows.slice(1)].join('\n')
        return block.caption ? [heading(block.caption.text), table] : [table]
      }
      const marker = block.marker?.text ?? ''
      const [first, ...rest] = block.children
      if (block.runIn && first?.kind === 'paragraph') {
        return [marker + heading(block.title.text) + leaf(first.text, first.span), ...blocks(rest)]
      }
      return [`${'#'.repeat(block.level + 1)} ${marker}${heading(block.title.text)}`, ...blocks(block.children)]
    })

  const section = (node: Section): readonly string[] => {
    const title = `## ${node.marker?.text ?? ''}${heading(node.title.text)}`
    if (node.role === 'plan') {
      return [
        title,
        comment(['上年写的安排，供参考：', ...promised]),
        `${reported + 2}年，将重点做好以下工作：${placeholder.of(`${reported + 2}年的主要安排，与本年的不足相对应`)}。`,
      ]
    }
    const review = node.role === 'shortcomings' ? [placeholder.of('不足和原因按本年实际改写，下面是上年的写法')] : []
    return [title, ...review, ...blocks(node.children)]
  }

  const checklist =
    promised.length === 0 ? [] : [comment(['上年报告承诺的事项，逐项写明兑现情况；核对后删去这一段']), promised.map(checked).join('\n\n')]
  const lastAchievement = report.sections.findLastIndex(({ role }) => role === 'achievements')
  const body = [
    ...(report.title ? [`# ${heading(report.title.lines.map(({ text }) => text).join(''))}`] : [`# ${placeholder.of('标题')}`]),
    ...(report.addressees.length > 0 ? [`${report.addressees.map(({ text }) => escapeWords(text)).join('、')}：`] : []),
    ...blocks(report.preamble),
    ...report.sections.flatMap((node, at) => [...section(node), ...(at === lastAchievement ? checklist : [])]),
    ...(lastAchievement < 0 ? checklist : []),
    ...(report.closing ? [escapeWords(report.closing.text)] : []),
    ...report.attachmentList.map(({ text }) => `附件：${heading(text)}`),
    ...(report.signature?.issuers ?? []).map(({ text }) => escapeWords(text)),
    ...(report.signature ? [`${reported + 2}年${placeholder.of('月')}月${placeholder.of('日')}日`] : []),
    ...report.notes.map(({ text }) => `（${heading(text)}）`),
    ...(report.copies.length > 0 ? [`抄送：${report.copies.map(({ text }) => text).join('，')}。`] : []),
    ...report.attachments.flatMap(({ marker, title, children }) => [
      marker.text,
      ...(title ? [heading(title.text)] : []),
      ...blocks(children),
    ]),
  ]
  if (report.signature?.date) done.push({ text: '', old: report.signature.date.text, fate: 'open' })

  const front = ['---', `报告年度: ${reported + 1}`, '---', ''].join('\n')
  return {
    draft: `${front}\n${body.join('\n\n')}\n`,
    figures: figuresYaml(reported + 1, figures.values()),
    promises: promised,
    account: takeAccount(done),
  }
}

const checked = (promise: string): string => `${escapeWords(`承诺：${promise}`)}${placeholder.of('兑现情况')}`
