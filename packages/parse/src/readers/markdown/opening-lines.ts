import type { FrontMatter } from '../../reading/front-matter.ts'
import type { Hints } from '../../reading/manuscript.ts'
import { lacks } from './lacks.ts'

/** What front matter says of the head of the report and the body does not: lines to put before it. */
export function openingLines(front: FrontMatter, body: string): readonly { readonly text: string; readonly hints: Hints }[] {
  const published = front.published === undefined ? [] : [{ text: `发布日期：${front.published}`, hints: { as: 'aside' as const } }]
  if (front.exact === true) return published
  const title = lacks(body, front.title?.join('') ?? '') ? (front.title ?? []) : []
  const names = front.addressees ?? []
  const addressees = names.length > 0 && lacks(body, names[0] ?? '') ? [{ text: `${names.join('、')}：`, hints: {} }] : []
  return [...title.map(text => ({ text, hints: { as: 'title' as const } })), ...published, ...addressees]
}
