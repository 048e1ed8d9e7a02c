import type { Parsed } from '@fazhi/parse'

/** The sentence that says why nothing of the file could be read, or `null` where something could. */
export function unreadable({ source, diagnostics }: Pick<Parsed, 'source' | 'diagnostics'>): string | null {
  if (source.text.trim() !== '') return null
  return diagnostics.find(entry => entry.severity === 'error')?.message ?? null
}
