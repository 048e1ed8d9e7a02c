declare const safe: unique symbol

/** HTML that may stand in a page as it is. Only `markup` and `verbatim` make it. */
export interface Markup {
  readonly [safe]: true
  readonly html: string
}

/** What a template may be filled with. Plain words are escaped; `null` leaves nothing behind. */
export type Hole = string | number | Markup | null | readonly Hole[]

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
// Characters that HTML forbids: control characters, and code points that stand for no character.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud83f-\udbff][\udffe\udfff]/g

/**
 * HTML 模板 `` markup`<p>${words}</p>` ``: everything put in is escaped, unless it is markup already. Attribute values in
 * templates stand in double quotes, always.
 */
export function markup(strings: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  const html = strings.reduce((before, string, index) => before + fill(holes[index - 1] ?? null) + string)
  // The brand exists for the compiler only.
  return { html } as Markup
}

function fill(hole: Hole): string {
  if (hole === null) return ''
  if (typeof hole === 'number') return String(hole)
  if (typeof hole === 'string') return escapeWords(hole)
  return 'html' in hole ? hole.html : hole.map(fill).join('')
}

function escapeWords(words: string): string {
  return words.replace(forbidden, nothing).replace(/[&<>"']/g, character => special[character] ?? '')
}

/** Astral code points ending in FFFE or FFFF are forbidden, their neighbours are not. */
function nothing(found: string): string {
  return found.length === 1 || ((found.codePointAt(0) ?? 0) & 0xfffe) === 0xfffe ? '\ufffd' : found
}
