/** Writes a number digit by digit with other digits: 二〇二四, ２０２４. */
export function positional(number: number, digits: string): string {
  return [...String(number)].map(digit => digits[Number(digit)] ?? '').join('')
}
