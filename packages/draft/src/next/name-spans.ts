import type { Span } from '@fazhi/schema'

/** Names in which numbers are letters: titles, quoted sayings, document numbers, hotlines, articles, sessions, plans of five years. */
const patterns: readonly RegExp[] = [
  /《[^《》]{1,120}(?:《[^《》]{1,60}》[^《》]{0,60})?》/g,
  /<[^<>\n]{2,60}>/g,
  /“[^“”]{1,40}”/g,
  /[〔[（(【](?:19|20)\d\d[〕\]）)】]\s?第?\d{1,5}号/g,
  /第[0-9０-９〇零一二三四五六七八九十百]{1,6}(?:条|款|项|届|次|批|号|期|章|部分|轮|位|名)/g,
  /(?:12345|12348|12388|12315|12366|12369|110|119|120|122)(?=热线|平台|便民|服务|投诉|举报|非警务|报警|、)/g,
  /[（(〔](?:19|20)\d\d\s?[-—－~～至]{1,2}\s?(?:19|20)\d\d年?[）)〕]/g,
  /(?:19|20)\d\d\s?[-—－~～至]{1,2}\s?(?:19|20)\d\d年/g,
  /\d{1,2}[·.]\d{1,2}(?=[日国世宪消][^\d])/g,
  /\d\+(?:\d\+)*[\dXxN]/g,
  /[A-Za-z]\d{1,12}|(?<!\d)\d{1,12}[A-Za-z]/g,
]

/** 名称里的数 Stretches of the text whose numbers are parts of names, in order, overlaps merged. */
export const nameSpans = (text: string): readonly Span[] => {
  const found = patterns.flatMap(pattern =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length })),
  )
  const merged: { start: number; end: number }[] = []
  for (const span of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}
