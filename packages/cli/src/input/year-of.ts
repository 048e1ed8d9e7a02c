import { OperatorError } from '../operator-error.ts'

/** A year as an option gives it. */
export function yearOf(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new OperatorError(`年份“${text}”应为四位数字，如 2025`)
  return Number(text)
}
