/** ① to ⑳ and the like: characters that follow each other in Unicode; beyond the last, the plain number. */
export function runOf(number: number, first: string, count: number): string {
  return number >= 1 && number <= count ? String.fromCodePoint((first.codePointAt(0) ?? 0) + number - 1) : String(number)
}
