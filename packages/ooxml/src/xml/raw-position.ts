import { rawTokens } from './raw-tokens.ts'

/**
 * Where in the part the `offset`-th character of the content `[start, end)` stands. An offset inside something that cannot be
 * cut (`&#x20000;`, a CDATA section) gives the place before or after it.
 */
export function rawPosition(xml: string, start: number, end: number, offset: number, edge: 'before' | 'after' = 'after'): number {
  let left = offset
  for (const token of rawTokens(xml, start, end)) {
    if (left <= 0) return token.start
    if (left < token.text.length) return !token.whole ? token.start + left : edge === 'after' ? token.end : token.start
    left -= token.text.length
  }
  return end
}
