import type { Diagnostic, Source } from '@fazhi/schema'

/** Short stretches such as a single comma are told apart by the words around them, on the same line. */
const context = 10

/** FNV-1a over UTF-16 units, run twice with different seeds: 64 bits in 16 hexadecimal digits. */
const hash = (text: string): string =>
  [0x811c9dc5, 0x5bd1e995]
    .map(seed => {
      let value = seed
      for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
      return (value >>> 0).toString(16).padStart(8, '0')
    })
    .join('')

/** The words a finding stands on. */
const quoteOf = (text: string, { start, end }: Diagnostic['span']): string => {
  if (end - start >= context) return text.slice(start, end)
  const before = text.slice(Math.max(0, start - context), start)
  const after = text.slice(end, end + context)
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + (after.split('\n', 1)[0] ?? '')
}

/** What makes a finding the same finding: its rule, the words it stands on, and what it says of them, numbers included. */
const keyOf = (diagnostic: Diagnostic, text: string): string =>
  [diagnostic.rule, quoteOf(text, diagnostic.span), diagnostic.message].join('\u0000')

/**
 * 指纹 Names findings independently of where they stand, for a baseline of accepted ones: one fingerprint for each diagnostic, in
 * their order. Text elsewhere may come, go and move. Of findings alike in everything, each is named by how many came before it.
 */
export const fingerprints = (diagnostics: readonly Diagnostic[], source: Pick<Source, 'text'>): readonly string[] => {
  const seen = new Map<string, number>()
  return diagnostics.map(diagnostic => {
    const key = keyOf(diagnostic, source.text)
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return hash(`${key}\u0000${occurrence}`)
  })
}
