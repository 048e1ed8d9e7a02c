/** The lines that differ, old and new, by number. Fixes never join or split lines, so line n stays line n. */
export function difference(before: string, after: string): string {
  const old = before.split(/\r\n?|\n/)
  const now = after.split(/\r\n?|\n/)
  return old.flatMap((line, index) => (line === now[index] ? [] : [`第${index + 1}行\n- ${line}\n+ ${now[index] ?? ''}\n`])).join('')
}
