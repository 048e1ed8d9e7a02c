import type { BoundText, Source, Span } from '@fazhi/schema'

/** 与数据相连的数 A bound stretch that is still marked in the file, and whether it still says what the figures said. */
export interface BoundNumber {
  readonly span: Span
  /** What it says now. */
  readonly now: string
  readonly edited: boolean
  readonly bound: BoundText
}

/** The bound stretches of a text, in reading order; those whose mark is gone, or that hold nothing any more, are left out. */
export const boundNumbers = ({ text, bound }: Source): readonly BoundNumber[] =>
  bound
    .flatMap((each): readonly BoundNumber[] => {
      if (each.span === null || text.slice(each.span.start, each.span.end).trim() === '') return []
      const span = withDigits(text, each)
      const now = text.slice(span.start, span.end)
      return [{ span, now, edited: meaning(now) !== meaning(each.built), bound: each }]
    })
    .toSorted((a, b) => a.span.start - b.span.start)

/** More digits than these are no number typed by hand. */
const longest = 12

/** Digits typed beside the mark instead of within it belong to the number all the same: 1‹102›件. */
const withDigits = (text: string, { span, built }: BoundText): Span => {
  let { start, end } = span ?? { start: 0, end: 0 }
  const first = start - longest
  if (/^\d/.test(built)) while (start > first && /\d/.test(text.charAt(start - 1))) start -= 1
  if (/\d$/.test(built)) end += /^\d*(?:\.\d+)?/.exec(text.slice(end, end + longest))?.[0].length ?? 0
  return { start, end }
}

const up = /增|提高|提升|上升|升至|高于|多/
const down = /减|下降|降|低于|少|压缩/

/** What cannot change without the number changing: its digits, its scale and which way it went. Without digits, the words themselves. */
const meaning = (words: string): string => {
  const plain = words
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  const numbers = plain.match(/\d+(?:\.\d+)?|[万亿%‰倍成]|百分点/g) ?? []
  if (!numbers.some(token => /\d/.test(token))) return plain
  const direction = `${up.test(plain) ? '增' : ''}${down.test(plain) ? '减' : ''}`
  return [...numbers.map(token => (/^\d/.test(token) ? String(Number(token)) : token)), direction].join(' ')
}
