import { indicatorIndex, type KnownIndicator, type Quantity } from '@fazhi/schema'

/**
 * 指标确认 The indicator of a quantity that the lexicon knows, if the words themselves name it: the unit is one of its own, the
 * label ends in one of its names, and the sentence up to the number speaks of its family, more lately than of another family
 * with that name. What a public page hands to machines has to be right; a figure in doubt is left as words.
 */
export function namesIndicator(quantity: Quantity, before: string): KnownIndicator | null {
  if (quantity.indicator === null) return null
  const sentence = before.slice(Math.max(...['。', '；', ';', '！'].map(mark => before.lastIndexOf(mark))) + 1)
  const candidates = indicatorIndex.all.flatMap(known => {
    const name = measures(known, quantity.unit) ? longest(namesOf(known).filter(each => quantity.label.endsWith(each))) : 0
    const spoken = name === 0 ? -1 : Math.max(-1, ...known.family.topics.map(topic => sentence.lastIndexOf(topic)))
    return spoken < 0 ? [] : [{ known, name, spoken }]
  })
  const [first, second] = candidates.sort((a, b) => b.spoken - a.spoken || b.name - a.name)
  if (first === undefined) return null
  return second !== undefined && second.spoken === first.spoken && second.name === first.name ? null : first.known
}

function measures(known: KnownIndicator, unit: string): boolean {
  return known.kind === 'count' ? known.indicator.units.includes(unit) : unit === '%'
}

function namesOf({ family, indicator }: KnownIndicator): readonly string[] {
  return [indicator.term, family.term + indicator.short, indicator.short, ...indicator.aliases]
}

function longest(names: readonly string[]): number {
  return Math.max(0, ...names.map(name => name.length))
}
