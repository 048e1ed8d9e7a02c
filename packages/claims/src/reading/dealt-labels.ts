import type { NumberRead } from '../numeral/number.ts'
import { phraseEnds, sinceLast } from './since-last.ts'

const longest = 60
const joining = /^[、，,]?(?:和|与|及|以及)?$/
const leading = /^(?:其中|通过|以|按|经|来自|全年|共|对|从)+/
const trailing = /(?:方式)?(?:提交|受理|提起|办理|处理|申请)?的?(?:案件|申请|事项|数量|数)?(?:分别|依次)(?:为|是|有|达)?$/

/** Where the run of numbers that begins at `first` ends: nothing but 、 and 和 between them. */
function runOf(text: string, numbers: readonly NumberRead[], first: number): number {
  let last = first
  for (
    let next = numbers[last + 1];
    next && joining.test(text.slice((numbers[last] as NumberRead).end, next.start));
    next = numbers[last + 1]
  )
    last++
  return last - first + 1
}

/**
 * 按序点名 通过网络、信函、当面提交的分别为1107件、593件和162件: the name of each number of the run that begins at `first`, in order; none where there are not
 * as many names as numbers.
 */
export function dealtLabels(text: string, numbers: readonly NumberRead[], first: number): readonly string[] {
  const start = (numbers[first] as NumberRead).start
  const before = text.slice(Math.max(0, start - longest), start)
  const clause = sinceLast(before, `${phraseEnds}）)`)
  if (!/分别|依次/.test(clause) || /\d/.test(clause)) return []
  const names = clause
    .replace(leading, '')
    .replace(trailing, '')
    .split(/[、和与及]/)
  return names.length > 1 && names.length === runOf(text, numbers, first) && names.every(name => name.length >= 2) ? names : []
}
