const FIVE: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const SPECIAL = /&([^;&]{1,12});|\r\n?|<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g

/** A stretch of element content and the characters it stands for. `whole`: it cannot be cut inside. */
export interface RawToken {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly whole: boolean
}

/** Cuts element content into stretches that read as themselves and stretches that stand for something else (`&amp;`). */
export function rawTokens(xml: string, start: number, end: number): readonly RawToken[] {
  const content = xml.slice(start, end)
  const tokens: RawToken[] = []
  let at = 0
  for (const match of content.matchAll(SPECIAL)) {
    if (match.index > at) tokens.push({ text: content.slice(at, match.index), start: start + at, end: start + match.index, whole: false })
    at = match.index + match[0].length
    tokens.push({ text: meaning(match), start: start + match.index, end: start + at, whole: true })
  }
  if (at < content.length) tokens.push({ text: content.slice(at), start: start + at, end, whole: false })
  return tokens
}

function meaning(match: RegExpExecArray): string {
  const [raw, entity, cdata] = match
  if (cdata !== undefined) return cdata.replace(/\r\n?/g, '\n')
  if (raw.startsWith('\r')) return '\n'
  if (entity === undefined) return ''
  if (!entity.startsWith('#')) return FIVE[entity] ?? ''
  const code = entity[1] === 'x' ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
