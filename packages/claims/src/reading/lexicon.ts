import type { Indicator, IndicatorFamily, Rate } from '@fazhi/schema'
import { grammarWords } from './grammar-words.ts'

/** What a word of the lexicon means wherever it stands. */
export interface Entry {
  readonly word: string
  readonly flags: number
  /** Bits of the word groups (审结、办结 are one). */
  readonly groups: number
  readonly indicators: readonly { readonly family: IndicatorFamily; readonly indicator: Indicator }[]
  readonly rates: readonly { readonly family: IndicatorFamily; readonly rate: Rate }[]
  /** Families this word puts a passage under. */
  readonly topics: readonly IndicatorFamily[]
}

/** 词表 A trie over grammar words and indicator terms; `match` gives the longest entry that begins at a place. */
export interface Lexicon {
  readonly entries: readonly Entry[]
  /** Index of the entry, or -1. Its length is that of its word. */
  readonly match: (text: string, at: number) => number
  /** Bit of a word group. */
  readonly groupBit: (name: string) => number
}

type Draft = { -readonly [K in keyof Entry]: Entry[K] extends readonly (infer T)[] ? T[] : Entry[K] }

function draftsOf(families: readonly IndicatorFamily[], bitOf: (group: string) => number): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  const at = (word: string): Draft => {
    const found = drafts.get(word)
    if (found) return found
    const made: Draft = { word, flags: 0, groups: 0, indicators: [], rates: [], topics: [] }
    drafts.set(word, made)
    return made
  }
  for (const { word, flags, group } of grammarWords) {
    const draft = at(word)
    draft.flags |= flags
    if (group !== null) draft.groups |= bitOf(group)
  }
  for (const family of families) {
    for (const topic of family.topics) at(topic).topics.push(family)
    for (const indicator of family.indicators) {
      for (const word of new Set([indicator.term, indicator.short, ...indicator.aliases])) at(word).indicators.push({ family, indicator })
    }
    for (const rate of family.rates) {
      for (const word of new Set([rate.term, rate.short, ...rate.aliases])) at(word).rates.push({ family, rate })
    }
  }
  return drafts
}

/** Sibling lists instead of a dense table: a few thousand nodes, one or two children each; the root alone is dense. */
function trieOf(words: readonly string[]): (text: string, at: number) => number {
  const root = new Int32Array(65536).fill(-1)
  const code: number[] = []
  const child: number[] = []
  const sibling: number[] = []
  const entry: number[] = []
  const node = (c: number): number => {
    code.push(c)
    child.push(-1)
    sibling.push(-1)
    entry.push(-1)
    return code.length - 1
  }
  const below = (parent: number, c: number): number => {
    let current = child[parent] ?? -1
    while (current >= 0 && code[current] !== c) current = sibling[current] ?? -1
    if (current >= 0) return current
    const made = node(c)
    sibling[made] = child[parent] ?? -1
    child[parent] = made
    return made
  }
  words.forEach((word, index) => {
    const first = word.charCodeAt(0)
    let current = root[first] ?? -1
    if (current < 0) {
      current = node(first)
      root[first] = current
    }
    for (let i = 1; i < word.length; i++) current = below(current, word.charCodeAt(i))
    entry[current] = index
  })
  const codes = Uint16Array.from(code)
  const children = Int32Array.from(child)
  const siblings = Int32Array.from(sibling)
  const entries = Int32Array.from(entry)
  return (text, at) => {
    let current = root[text.charCodeAt(at)] ?? -1
    let best = -1
    for (let i = at + 1; current >= 0; i++) {
      const here = entries[current] ?? -1
      if (here >= 0) best = here
      const c = text.charCodeAt(i)
      current = children[current] ?? -1
      while (current >= 0 && codes[current] !== c) current = siblings[current] ?? -1
    }
    return best
  }
}

/** Builds the lexicon once for a set of families. */
export function lexiconOf(families: readonly IndicatorFamily[]): Lexicon {
  const names: string[] = []
  const groupBit = (name: string): number => {
    const known = names.indexOf(name)
    return 1 << (known >= 0 ? known : names.push(name) - 1)
  }
  const drafts = draftsOf(families, groupBit)
  const grammar = grammarWords.map(({ word }) => drafts.get(word)).filter(draft => draft !== undefined)
  const inGrammar = new Set(grammar.map(({ word }) => word))
  const grammarMatch = trieOf(grammar.map(({ word }) => word))
  for (const draft of drafts.values()) {
    if (inGrammar.has(draft.word)) continue
    // An indicator's term swallows the grammar words inside it (行政复议受理): it does what they do.
    for (let i = 0; i < draft.word.length; i++) {
      const inner = grammar[grammarMatch(draft.word, i)]
      if (!inner) continue
      draft.flags |= inner.flags
      draft.groups |= inner.groups
      i += inner.word.length - 1
    }
  }
  const entries = [...drafts.values()]
  return { entries, match: trieOf(entries.map(({ word }) => word)), groupBit }
}
