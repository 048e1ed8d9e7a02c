const NUMERALS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** I, II, III, IV … up to 32,767. */
export function roman(number: number): string {
  let rest = Math.min(number, 32_767)
  let written = ''
  for (const [worth, letters] of NUMERALS) {
    while (rest >= worth) {
      written += letters
      rest -= worth
    }
  }
  return written
}
