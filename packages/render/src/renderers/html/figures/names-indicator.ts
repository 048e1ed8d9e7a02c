import { indicatorIndex, type KnownIndicator, type Quantity } from '@fazhi/schema'

/** Who bears a name, a short one included: within a family 受理 is enough. */
const bearers = new Map<string, KnownIndicator[]>()
for (const known of indicatorIndex.all) {
  const { family, indicator } = known
  for (const name of new Set([indicator.term, family.term + indicator.short, indicator.short, ...indicator.aliases]))
    bearers.set(name, [...(bearers.get(name) ?? []), known])
}
const longest = Math.max(...[...bearers.keys()].map(name => name.length))

const moved = /取消|下放|承接|新增|增加|减少|精简|调整|划转|移交/

/**
 * 指标确认 The indicator of a quantity that the lexicon knows, if the words themselves name it: the unit is one of its own, the
 * label ends in one of its names, and the sentence up to the number speaks of its family, more lately than of another family
 * with that name. What a public page hands to machines has to be right; a figure in doubt is left as words.
 */
export function namesIndicator(quantity: Quantity, before: string): KnownIndicator | null {
  if (quantity.indicator === null) return null
  const sentence = before.slice(Math.max(...['。', '；', ';', '！'].map(mark => before.lastIndexOf(mark))) + 1)
  const candidates = endings(quantity.label).flatMap(name =>
    (bearers.get(name) ?? []).flatMap(known => {
      const spoken = measures(known, quantity) ? Math.max(-1, ...known.family.topics.map(topic => sentence.lastIndexOf(topic))) : -1
      return spoken < 0 ? [] : [{ known, name: name.length, spoken }]
    }),
  )
  const [first, ...others] = candidates.sort((a, b) => b.spoken - a.spoken || b.name - a.name)
  if (first === undefined) return null
  const doubtful = others.some(({ known, name, spoken }) => known !== first.known && spoken === first.spoken && name === first.name)
  return doubtful ? null : first.known
}

/** The unit is one of its own, and what came or went is not taken for what there is. */
function measures(known: KnownIndicator, { unit, label }: Quantity): boolean {
  if (known.kind === 'rate') return unit === '%'
  return known.indicator.units.includes(unit) && !(known.indicator.measure === 'stock' && moved.test(label))
}

/** The ends of a label that may be a name, longest first. */
function endings(label: string): readonly string[] {
  const length = Math.min(label.length, longest)
  return Array.from({ length }, (_, index) => label.slice(label.length - length + index))
}
