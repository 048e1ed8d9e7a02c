/** A link that leads to a page or a file: relative, or http(s). `null` for anything else (javascript:, data:, //elsewhere). */
export function safeLink(href: string): string | null {
  const bare = href.trim()
  if (/^https?:\/\/[^\s/]/i.test(bare)) return bare
  return /^[^\s:/\\?#][^\s:\\]*$/.test(bare) || bare.startsWith('#') ? bare : null
}
