import fc from 'fast-check'
import type {
  Attachment,
  Block,
  Cell,
  DateText,
  Item,
  Letterhead,
  Marker,
  Paragraph,
  Publication,
  Report,
  Section,
  Table,
  Text,
  Title,
} from '../../packages/schema/src/index.ts'
import { emptyReport } from './empty-report.ts'

const span = { start: 0, end: 0 }
const leaf = (text: string): Text => ({ span, text })

// Pieces that mean something to Markdown, YAML, HTML or the outline of a report, among words that do not.
const pieces = [
  ...[
    '全市',
    '受理',
    '行政复议',
    '案件',
    '102件',
    '31.4%',
    '，',
    '。',
    '；',
    '：',
    '、',
    '“',
    '”',
    '（',
    '）',
    '《',
    '》',
    '一是',
    '2024年',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '<b>',
    '<!--',
    '-->',
    '<br>',
    '&amp;',
    '&#20;',
    '&',
    '~',
    '~~',
    '^',
    '$',
    '|',
    '{',
    '}',
  ],
  ...[
    '"',
    "'",
    '@',
    '#',
    '##',
    '+',
    '-',
    '--',
    '---',
    '=',
    ':',
    ';',
    '.',
    '...',
    '!',
    '?',
    '/',
    '\\',
    '%',
    ',',
    'a',
    'B',
    '1',
    '12',
    ' ',
    '　',
    '  ',
  ],
  ...[
    '一、',
    '（一）',
    '1.',
    '1. ',
    '（1）',
    '第一章',
    '附件',
    '附件：',
    '附件1',
    '抄送：',
    '特此报告。',
    '省人民政府：',
    '2025年2月28日',
    'null',
    'true',
    'http://a.cn',
  ],
]
const ends = /^[\s\u0085\u180e\u200b-\u200f\u2060\ufeff]+|[\s\u0085\u180e\u200b-\u200f\u2060\ufeff]+$/g

/** One line of words: never blank, no white space at its ends. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map(parts => parts.join('').replace(ends, ''))
  .filter(text => text !== '')

const words = anyWords

const text = words.map(leaf)
const texts = fc.array(text, { maxLength: 3 })

const date: fc.Arbitrary<DateText> = fc
  .record({
    year: fc.integer({ min: 2015, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    plain: fc.boolean(),
  })
  .map(({ year, month, day, plain }) => {
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    return { span, text: plain ? iso : `${year}年${month}月${day}日`, iso }
  })

const marker: fc.Arbitrary<Marker> = fc
  .constantFrom<readonly [string, Marker['style'], number]>(
    ['一、', 'comma', 1],
    ['二，', 'comma', 2],
    ['（一）', 'bracket', 1],
    ['(十二)', 'bracket', 12],
    ['1.', 'dot', 1],
    ['2．', 'dot', 2],
    ['3、', 'dot', 3],
    ['（1）', 'paren', 1],
    ['2)', 'paren', 2],
    ['①', 'circle', 1],
    ['第一章', 'chapter', 1],
    ['第二部分', 'part', 2],
  )
  .map(([mark, style, number]) => ({ span, text: mark, style, number }))

const paragraph: fc.Arbitrary<Paragraph> = words.map(line => ({ kind: 'paragraph', span, text: line }))

/** Cells hold one line, in which white space is a single blank. */
const cellText = fc.oneof(
  { weight: 4, arbitrary: words.map(line => line.replace(/[\s\u00a0\u3000]+/g, ' ')) },
  { weight: 1, arbitrary: fc.constant('') },
)
const table: fc.Arbitrary<Table> = fc
  .record({
    columns: fc.integer({ min: 1, max: 3 }),
    rows: fc.integer({ min: 1, max: 3 }),
    headed: fc.integer({ min: 0, max: 2 }),
    merged: fc.boolean(),
    caption: fc.option(text),
  })
  .chain(({ columns, rows, headed, merged, caption }) =>
    fc.array(fc.array(cellText, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }).map(grid => {
      const cells = grid.map(row => row.map((line): Cell => ({ ...leaf(line), columns: 1, rows: 1 })))
      const first = { ...leaf('合并'), columns: columns + 1, rows: 1 }
      return {
        kind: 'table' as const,
        span,
        caption,
        headerRows: Math.min(headed, rows),
        rows: merged ? [[first], ...cells.slice(1)] : cells,
      }
    }),
  )

const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block; item: Item }>(tie => ({
  block: fc.oneof({ depthSize: 'small', withCrossShrink: true }, paragraph, table, tie('item')),
  item: fc.record({
    kind: fc.constant('item' as const),
    span: fc.constant(span),
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    marker: fc.option(marker),
    title: text,
    runIn: fc.boolean(),
    children: fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'children' }),
  }),
})).block
const blocks = fc.array(block, { maxLength: 3 })

const section: fc.Arbitrary<Section> = fc.record({
  kind: fc.constant('section' as const),
  span: fc.constant(span),
  marker: fc.option(marker),
  title: text,
  role: fc.constant(null),
  children: blocks,
})

const attachment: fc.Arbitrary<Attachment> = fc.record({
  span: fc.constant(span),
  marker: fc.constantFrom('附件', '附件1', '附件2', '附件一').map(leaf),
  title: fc.option(text),
  children: blocks,
})

const letterhead: fc.Arbitrary<Letterhead> = fc.record(
  {
    copyNumber: fc.constantFrom('000001', '12'),
    secrecy: words,
    urgency: words,
    marks: fc.array(words, { minLength: 1, maxLength: 2 }),
    documentNumber: fc.constantFrom('云政〔2025〕1号', '[2025] #3: x'),
    signers: fc.array(words, { minLength: 1, maxLength: 3 }),
    printedBy: words,
    printedOn: date.map(({ iso }) => iso),
    seal: fc.boolean(),
  },
  { requiredKeys: [] },
)

const publication: fc.Arbitrary<Publication> = fc.record(
  {
    site: fc.record({ name: words, domain: words, idCode: fc.constantFrom('1304000009', '0000000001') }, { requiredKeys: [] }),
    column: fc.record({ name: words, description: words, keywords: fc.array(words, { maxLength: 2 }), type: words }, { requiredKeys: [] }),
    identifier: fc.oneof(words, fc.constant('11620300013909010R/2025-48086')),
    subject: words,
    issuer: words,
    writtenOn: date.map(({ iso }) => iso),
    documentNumber: words,
    publishedOn: date.map(({ iso }) => iso),
    publishedAt: fc.constantFrom('2025-03-25', '2025-03-25 09:30'),
    validity: fc.constantFrom('有效', '废止'),
    source: words,
    author: words,
    keywords: fc.array(words, { maxLength: 2 }),
    description: fc.oneof(words, fc.constant('')),
    url: words,
  },
  { requiredKeys: [] },
)

const title: fc.Arbitrary<Title> = fc.array(text, { minLength: 1, maxLength: 3 }).map(lines => ({ span, lines }))

/** 任意报告 Any report in the model, sensible or not; what follows from its words (roles, parts) is left out. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    title: fc.option(title),
    year: fc.option(fc.integer({ min: 2000, max: 2040 })),
    issuers: texts,
    addressees: texts,
    published: fc.option(date),
    preamble: blocks,
    sections: fc.array(section, { maxLength: 3 }),
    closing: fc.option(paragraph),
    attachmentList: texts,
    signature: fc.option(
      fc.record({ issuers: texts, date: fc.option(date) }).filter(signed => signed.issuers.length > 0 || signed.date !== null),
    ),
    notes: texts,
    copies: texts,
    attachments: fc.array(attachment, { maxLength: 2 }),
    letterhead,
    publication: fc.option(publication, { nil: undefined }),
  })
  .map(({ publication: said, ...report }) => ({ ...emptyReport, ...report, ...(said === undefined ? {} : { publication: said }) }))
