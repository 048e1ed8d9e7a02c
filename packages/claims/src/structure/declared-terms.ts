import type { DeclaredRate, Lexicon } from '../reading/lexicon.ts'
import type { Mention } from '../reading/mention.ts'

const none: readonly DeclaredRate[] = []

/** 申报 What the words around a number mean by the declarations of the schema. */
export const declaredTerms = {
  /** The rates that go by one of its words. */
  rates: (lexicon: Lexicon, { terms }: Mention): readonly DeclaredRate[] => {
    let found = none
    for (const term of terms) {
      const rates = lexicon.entries[term]?.rates ?? none
      if (rates.length > 0) found = found.length === 0 ? rates : [...found, ...rates]
    }
    return found
  },
  /** Whether one of its words is an indicator among these. */
  counts: (lexicon: Lexicon, { terms }: Mention, ids: readonly string[]): boolean => {
    for (const term of terms) for (const id of lexicon.entries[term]?.ids ?? []) if (ids.includes(id)) return true
    return false
  },
}
