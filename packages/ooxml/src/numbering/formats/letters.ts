/** a, b … z, aa, bb … (ST_NumberFormat `lowerLetter`: after the last letter the letter is doubled, not carried). */
export function letters(number: number, first: string): string {
  if (number < 1) return ''
  const letter = String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(number / 26), 30))
}
