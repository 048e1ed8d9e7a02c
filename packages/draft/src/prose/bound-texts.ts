import { type BoundText, placeholder, type Source } from '@fazhi/schema'
import type { Binding } from './binding.ts'

/**
 * 成稿里与数据相连的文字 Where the bound stretches of the finished Markdown stand in its reading text: of a list or table each number by
 * itself. `source` is the Markdown as it was read. What is still to be filled in is bound to nothing yet, a date
 * to no figure at all.
 */
export const boundTexts = (bindings: readonly Binding[], source: Pick<Source, 'text' | 'toOriginal'>): readonly BoundText[] => {
  const bound: BoundText[] = []
  let from = 0
  for (const { at, built, expression, ids } of bindings.flatMap(numbersOf)) {
    if (ids.length === 0 || built.search(placeholder.pattern) >= 0) continue
    const start = find(source, built, at, from)
    if (start < 0) continue
    from = start + built.length
    bound.push({ span: { start, end: from }, built, expression, ids })
  }
  return bound
}

const numbersOf = ({ start, text, expression, ids, parts }: Binding) =>
  parts === undefined
    ? [{ at: start, built: text, expression, ids }]
    : parts.map(part => ({ at: start + part.start, built: text.slice(part.start, part.end), expression: part.expression, ids: part.ids }))

/** The words in the reading text that were read from this very place of the file; -1 if none were. */
const find = ({ text, toOriginal }: Pick<Source, 'text' | 'toOriginal'>, words: string, place: number, from: number): number => {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const origin = toOriginal({ start: at, end: at + 1 })
    if (origin !== null && origin.start === place) return at
    if (origin !== null && origin.start > place) return -1
  }
  return -1
}
