/** One value of YAML as front matter uses it: quoted, number, true, false, null, or plain words. */
export function readScalar(written: string): string | number | boolean | null {
  const text = written.trim()
  if (/^"(?:[^"\\]|\\.)*"$/.test(text)) return unquote(text)
  if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replace(/''/g, "'")
  const comment = text.search(/(?:^|\s)#/)
  const bare = comment < 0 ? text : text.slice(0, comment).trim()
  if (bare === '' || bare === '~' || bare === 'null') return null
  if (bare === 'true' || bare === 'false') return bare === 'true'
  return /^-?\d{1,15}$/.test(bare) ? Number(bare) : bare
}

function unquote(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : text
  } catch {
    return text.slice(1, -1)
  }
}
