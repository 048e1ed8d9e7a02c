import { indicatorIndex, type KnownIndicator } from '@fazhi/schema'

interface Name {
  readonly name: string
  readonly known: KnownIndicator
}

const names: readonly Name[] = indicatorIndex.all.flatMap(known => {
  const { term, short, aliases } = known.indicator
  return [...new Set([term, short, ...aliases])].map(name => ({ name, known }))
})

const group = (character: (name: string) => string): ReadonlyMap<string, readonly Name[]> => {
  const groups = new Map<string, Name[]>()
  for (const entry of names) {
    const key = character(entry.name)
    const members = groups.get(key)
    if (members) members.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}

const byLast = group(name => name.slice(-1))
const byFirst = group(name => name.slice(0, 1))

const longest = (candidates: readonly Name[], stands: (name: string) => boolean): ReadonlyMap<KnownIndicator, number> => {
  const found = new Map<KnownIndicator, number>()
  for (const { name, known } of candidates) {
    if (name.length > (found.get(known) ?? 0) && stands(name)) found.set(known, name.length)
  }
  return found
}

/** 名称索引 Indicators by the names with which a text ends or begins, each with the length of its longest such name. */
export const nameIndex = {
  ending: (text: string): ReadonlyMap<KnownIndicator, number> => longest(byLast.get(text.slice(-1)) ?? [], name => text.endsWith(name)),
  beginning: (text: string): ReadonlyMap<KnownIndicator, number> =>
    longest(byFirst.get(text.slice(0, 1)) ?? [], name => text.startsWith(name)),
} as const
