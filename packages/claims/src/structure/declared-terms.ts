import type { DeclaredRate, IndicatorSet, Lexicon } from '../reading/lexicon.ts'
import type { Mention } from '../reading/mention.ts'

const none: readonly never[] = []

function counts(lexicon: Lexicon, { terms }: Mention, wanted: IndicatorSet): boolean {
  for (const term of terms) for (const number of lexicon.entries[term]?.numbers ?? none) if (wanted.has(number)) return true
  return false
}

/** 申报 What the words around a number mean by the declarations of the schema. */
export const declaredTerms = {
  /** The rates that go by one of its words. */
  rates: (lexicon: Lexicon, { terms }: Mention): readonly DeclaredRate[] => {
    let found: readonly DeclaredRate[] = none
    for (const term of terms) {
      const rates = lexicon.entries[term]?.rates ?? none
      if (rates.length > 0) found = found.length === 0 ? rates : [...found, ...rates]
    }
    return found
  },
  /** Whether one of its words is an indicator among these. */
  counts,
  /** Whether a count may belong to the numerator (be the denominator) of one of the rates. */
  isPart: (lexicon: Lexicon, count: Mention, rates: readonly DeclaredRate[]): boolean => {
    for (const { parts } of rates) if (counts(lexicon, count, parts)) return true
    return false
  },
  isWhole: (lexicon: Lexicon, count: Mention, rates: readonly DeclaredRate[]): boolean => {
    for (const { wholes } of rates) if (counts(lexicon, count, wholes)) return true
    return false
  },
}
