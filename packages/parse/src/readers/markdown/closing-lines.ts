import type { FrontMatter } from '../../reading/front-matter.ts'
import { lacks } from './lacks.ts'

/** What front matter says of the foot of the report and the body does not: lines to put after it. */
export function closingLines(front: FrontMatter, body: string): readonly string[] {
  if (front.exact === true) return []
  const end = body.slice(-400)
  return [
    ...(front.issuers ?? []).filter(name => lacks(end, name)),
    ...(front.date !== undefined && lacks(end, front.date) ? [front.date] : []),
    ...(front.notes ?? []).filter(note => lacks(body, note)).map(note => `（${note}）`),
    ...(front.copies !== undefined && front.copies.length > 0 && !/抄送/.test(end) ? [`抄送：${front.copies.join('，')}。`] : []),
  ]
}
