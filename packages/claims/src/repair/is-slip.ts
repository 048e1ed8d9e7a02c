/** 笔误 Whether one number could be written for the other by a slip: one digit changed, left out or put in, or two neighbours swapped. */
export function isSlip(written: string, meant: string): boolean {
  const a = written.replace(/\D/g, '')
  const b = meant.replace(/\D/g, '')
  if (a === b || a === '' || b === '') return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0])
}
