import { rawTokens } from './raw-tokens.ts'

/** The characters that the content `[start, end)` of an element stands for. */
export function decodeText(xml: string, start: number, end: number): string {
  const content = xml.slice(start, end)
  if (!content.includes('&') && !content.includes('<') && !content.includes('\r')) return content
  return rawTokens(xml, start, end)
    .map(token => token.text)
    .join('')
}
