/** Where the text is going to stand: only there are some characters special. */
export type Place = 'paragraph' | 'heading' | 'cell'

// Special wherever they stand, for CommonMark, GitHub (tables, strikethrough, formulas) or pandoc (subscripts, citations, quotes).
const anywhere = /[\\`*_[\]<~^$|{}"'@]/g
// pandoc sets -- as a dash and ... as an ellipsis.
const typographic = /-(?=-)|(?<=-)-|\.(?=\.)|(?<=\.)\./g
const entity = /&(?=#|[a-z])/gi
const lineStart = /^(?:[#>+=:%-]|\(?(?:[0-9]{1,9}|[a-z]{1,9})[.)](?=\s|$))/i

/**
 * Text as Markdown that reads as the same text everywhere: characters that mean something are escaped by a backslash, a line
 * break inside is kept as one. White space at the ends is left off, as everywhere in a report.
 */
export function escapeText(text: string, place: Place): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(line => escapeLine(line.trim(), place))
    .join(place === 'paragraph' ? '\\\n' : '<br>')
}

function escapeLine(words: string, place: Place): string {
  const escaped = words.replace(anywhere, '\\$&').replace(typographic, '\\$&').replace(entity, '\\&')
  if (place === 'heading') return escapeClosing(escaped)
  const start = place === 'paragraph' ? lineStart.exec(words)?.[0] : undefined
  if (start === undefined) return escaped
  // The mark that makes a list of it: the bracket of (1), the point of 1. – before it stand no characters that were escaped.
  const mark = start.startsWith('(') ? 0 : start.length - 1
  return escaped.charAt(mark) === '\\' ? escaped : `${escaped.slice(0, mark)}\\${escaped.slice(mark)}`
}

/** Hashes at the end of a heading would be taken for its close. */
function escapeClosing(heading: string): string {
  let end = heading.length
  while (heading.charAt(end - 1) === '#') end--
  return heading.slice(0, end) + '\\#'.repeat(heading.length - end)
}
