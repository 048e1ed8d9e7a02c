import type { Indicator, IndicatorFamily, Rate } from '@fazhi/schema'
import { grammarWords } from './grammar-words.ts'

/** Indicators of the schema, each by its number in the lexicon: asked for so often that their ids would be too slow. */
export type IndicatorSet = ReadonlySet<number>

/** 申报的率 A rate of the schema with the indicators that its declaration accepts, in any of its ways to be computed. */
export interface DeclaredRate {
  readonly family: IndicatorFamily
  readonly rate: Rate
  /** The ways to put its numerator together; `complement`: what is taken from the whole instead. */
  readonly ways: readonly { readonly terms: IndicatorSet; readonly complement: boolean }[]
  /** All of these. */
  readonly parts: IndicatorSet
  readonly wholes: IndicatorSet
}

/** 申报的指标 An indicator of the schema with the lists that are all of it: 清理＝保留＋修改＋废止. */
export interface DeclaredIndicator {
  readonly family: IndicatorFamily
  readonly indicator: Indicator
  readonly wholeOf: readonly IndicatorSet[]
}

/** What a word of the lexicon means wherever it stands. */
export interface Entry {
  readonly word: string
  readonly flags: number
  /** Bits of the word groups (审结、办结 are one). */
  readonly groups: number
  readonly indicators: readonly DeclaredIndicator[]
  /** Numbers of the indicators. */
  readonly numbers: readonly number[]
  readonly rates: readonly DeclaredRate[]
  /** What a number it names is of: the id of its first indicator, failing that of its first rate. */
  readonly id: string | null
  /** Families this word puts a passage under. */
  readonly topics: readonly IndicatorFamily[]
}

/** 词表 A trie over grammar words and indicator terms; `match` gives the longest entry that begins at a place. */
export interface Lexicon {
  readonly entries: readonly Entry[]
  /** How long the word of each entry is. */
  readonly lengths: Uint8Array
  /** Not zero for characters that begin a word. */
  readonly root: Int32Array
  /** Index of the entry, or -1. */
  readonly match: (text: string, at: number) => number
  /** The entry itself, if there is one. */
  readonly entryAt: (text: string, at: number) => Entry | undefined
  /** Bits of the word groups named in a short phrase. */
  readonly groupsIn: (phrase: string) => number
  /** Bit of a word group. */
  readonly groupBit: (name: string) => number
}

type Draft = { -readonly [K in keyof Entry]: Entry[K] extends readonly (infer T)[] ? T[] : Entry[K] }

/** Gives each name a number of its own, the same whenever it is asked. */
function numbering(): (name: string) => number {
  const numbers = new Map<string, number>()
  return name => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, numbers.size)
    return numbers.size - 1
  }
}

function draftsOf(families: readonly IndicatorFamily[], bitOf: (group: string) => number): Map<string, Draft> {
  const numberOf = numbering()
  const setOf = (ids: readonly string[]): IndicatorSet => new Set(ids.map(numberOf))
  const drafts = new Map<string, Draft>()
  const at = (word: string): Draft => {
    const found = drafts.get(word)
    if (found) return found
    const made: Draft = { word, flags: 0, groups: 0, numbers: [], indicators: [], rates: [], id: null, topics: [] }
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
      const wholeOf = family.identities
        .filter(({ exhaustive, total }) => exhaustive && total.length === 1 && total[0] === indicator.id)
        .map(({ parts }) => setOf(parts))
      for (const word of new Set([indicator.term, indicator.short, ...indicator.aliases])) {
        at(word).indicators.push({ family, indicator, wholeOf })
        at(word).numbers.push(numberOf(indicator.id))
      }
    }
    for (const rate of family.rates) {
      const complements = rate.complements ?? []
      const ways = [
        ...rate.numerators.map(ids => ({ terms: setOf(ids), complement: false })),
        ...complements.map(ids => ({ terms: setOf(ids), complement: true })),
      ]
      const parts = setOf([...rate.numerators, ...complements].flat())
      const declared: DeclaredRate = { family, rate, ways, parts, wholes: setOf(rate.denominators.flat()) }
      for (const word of new Set([rate.term, rate.short, ...rate.aliases])) at(word).rates.push(declared)
    }
  }
  return drafts
}

/** Words by their characters: `root` by first character, further steps in one open hash of (node, character). */
interface Trie {
  readonly root: Int32Array
  readonly match: (text: string, at: number) => number
}

/** Twice as many slots as steps at least, so that most probes hit at once; a power of two. */
function slotsFor(words: readonly string[]): number {
  const steps = words.reduce((all, word) => all + word.length, 0)
  return 1 << Math.max(8, 32 - Math.clz32(steps * 2))
}

function trieOf(words: readonly string[]): Trie {
  const root = new Int32Array(65536)
  const slots = slotsFor(words)
  const shift = Math.clz32(slots) + 1
  // Pairs of key and next node, the node below 0 if no word goes on from it. A key holds a node (below 32768) and a code unit; 0 is
  // free, since node 0 does not exist.
  const table = new Int32Array(slots * 2)
  const entry: number[] = [-1]
  const place = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> shift
    for (let held = table[slot * 2]; held !== 0 && held !== key; held = table[slot * 2]) slot = (slot + 1) & (slots - 1)
    return slot * 2
  }
  for (const [index, word] of words.entries()) {
    let node = root[word.charCodeAt(0)] ?? 0
    if (node === 0) {
      node = entry.push(-1) - 1
      root[word.charCodeAt(0)] = node
    }
    for (let i = 1; i < word.length; i++) {
      const key = (node << 16) | word.charCodeAt(i)
      const at = place(key)
      if (table[at] === 0) {
        table[at] = key
        table[at + 1] = entry.push(-1) - 1
      }
      node = table[at + 1] ?? 0
    }
    entry[node] = index
  }
  const entries = Int32Array.from(entry)
  const goesOn = new Set<number>()
  for (let at = 0; at < table.length; at += 2) goesOn.add((table[at] ?? 0) >>> 16)
  const orLast = (node: number): number => (goesOn.has(node) ? node : -node)
  for (let at = 1; at < table.length; at += 2) table[at] = orLast(table[at] ?? 0)
  return {
    root: root.map(orLast),
    match: (text, at) => {
      let node = root[text.charCodeAt(at)] ?? 0
      let best = -1
      for (let i = at + 1; node > 0; i++) {
        const here = entries[node] as number // within bounds: a node is an index of entries
        if (here >= 0) best = here
        node = table[place((node << 16) | text.charCodeAt(i)) + 1] as number
      }
      return node < 0 ? (entries[-node] as number) : best
    },
  }
}

/** Builds the lexicon once for a set of families. */
export function lexiconOf(families: readonly IndicatorFamily[]): Lexicon {
  const groupNumber = numbering()
  const groupBit = (name: string): number => 1 << groupNumber(name)
  const drafts = draftsOf(families, groupBit)
  const grammar = grammarWords.map(({ word }) => drafts.get(word)).filter(draft => draft !== undefined)
  const inGrammar = new Set(grammar.map(({ word }) => word))
  const grammarTrie = trieOf(grammar.map(({ word }) => word))
  for (const draft of drafts.values()) {
    if (inGrammar.has(draft.word)) continue
    // An indicator's term swallows the grammar words inside it (行政复议受理): it does what they do.
    for (let i = 0; i < draft.word.length; i++) {
      const inner = grammar[grammarTrie.match(draft.word, i)]
      if (!inner) continue
      draft.flags |= inner.flags
      draft.groups |= inner.groups
      i += inner.word.length - 1
    }
  }
  for (const draft of drafts.values()) draft.id = draft.indicators[0]?.indicator.id ?? draft.rates[0]?.rate.id ?? null
  const entries = [...drafts.values()]
  const { root, match } = trieOf(entries.map(({ word }) => word))
  const entryAt = (text: string, at: number): Entry | undefined => {
    const index = match(text, at)
    return index < 0 ? undefined : entries[index]
  }
  const groupsIn = (phrase: string): number => {
    let groups = 0
    for (let at = 0; at < phrase.length; at++) {
      const entry = entryAt(phrase, at)
      if (!entry) continue
      groups |= entry.groups
      at += entry.word.length - 1
    }
    return groups
  }
  const lengths = Uint8Array.from(entries, ({ word }) => word.length)
  return { entries, lengths, root, match, entryAt, groupsIn, groupBit }
}
