import { isSlip } from '../repair/is-slip.ts'

/** A difference that one wrong digit or a small step makes: 9, 40, 300. A list that is not whole is off by anything. */
function oneDigit(difference: number): number {
  let rest = Math.round(difference * 1000)
  while (rest > 9 && rest % 10 === 0) rest /= 10
  return rest
}

/** Whether one of the numbers is a slip of the pen away from what the others make it. */
function slips(total: number, parts: readonly number[], sum: number): boolean {
  if (isSlip(String(total), String(sum))) return true
  return parts.some(part => {
    const meant = Math.round((part + total - sum) * 1000) / 1000
    return meant > 0 && isSlip(String(part), String(meant))
  })
}

/** 小差错 Whether a list is off its total by what one slip of the pen makes: one wrong digit, two changed about, a small step. */
export function smallSlip(total: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((all, part) => all + part, 0)
  const rest = oneDigit(Math.abs(sum - total))
  return rest < 10 || (rest < 100 && rest % 9 === 0 && slips(total, parts, sum))
}
