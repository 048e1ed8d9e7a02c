import { families, indicatorIndex, type KnownIndicator, type Quantity } from '@fazhi/schema'

/** Who bears a name, a short one included: within a family 受理 is enough. */
const bearers = new Map<string, KnownIndicator[]>()
for (const known of indicatorIndex.all) {
  const { family, indicator } = known
  for (const name of new Set([indicator.term, family.term + indicator.short, indicator.short, ...indicator.aliases]))
    bearers.set(name, [...(bearers.get(name) ?? []), known])
}
const longest = Math.max(...[...bearers.keys()].map(name => name.length))

const moved = /取消|下放|承接|新增|增加|减少|精简|调整|划转|移交/

const sentenceEnd = /[。；;！]/g
const entryMark = /[一二三四五六七八九十]是/g
/** What may stand before a name without narrowing it: 审结的案件中纠错, but not 以调解方式结案. */
const plain = /^(?:已|共|均|依法|累计|其中|全年|年末|期末|审结的案件中)*$/
/** 上年 and the like, of which a number may be; 上年结转 is of this year. */
const earlier = /(?:上年|去年|上一年|前年|同期)(?!度?(?:结转|未结|遗留|转入))/

/**
 * 指标确认 The indicator of a quantity that the lexicon knows, if the words themselves name it: the unit is one of its own, the
 * label ends in one of its names, and the sentence up to the number speaks of its family, more lately than of another family
 * with that name. A sentence that speaks of no family at all goes on with the one that was spoken of last in its entry (一是……).
 * What a public page hands to machines has to be right; a figure in doubt is left as words.
 */
export function namesIndicator(quantity: Quantity, before: string): KnownIndicator | null {
  if (quantity.indicator === null) return null
  const sentence = before.slice(endOfLast(sentenceEnd, before))
  const candidates = endings(quantity.label).flatMap(name =>
    (bearers.get(name) ?? []).flatMap(known => (measures(known, quantity) ? [{ known, name: name.length }] : [])),
  )
  const named = nearest(
    candidates
      .map(candidate => ({ ...candidate, spoken: lastSpoken(candidate.known.family, sentence) }))
      .filter(({ spoken }) => spoken >= 0),
  )
  if (named !== undefined) return named
  if (candidates.length === 0 || earlier.test(sentence) || families.some(family => lastSpoken(family, sentence) >= 0)) return null
  const entry = before.slice(endOfLast(entryMark, before))
  const spoken = families.map(family => ({ family, at: lastSpoken(family, entry) })).sort((a, b) => b.at - a.at)
  const [subject, other] = spoken
  if (subject === undefined || subject.at < 0 || subject.at === other?.at) return null
  const carried = candidates.filter(({ known, name }) => known.family === subject.family && plain.test(quantity.label.slice(0, -name)))
  return nearest(carried.map(candidate => ({ ...candidate, spoken: 0 }))) ?? null
}

/** The one spoken of last, of those the one with the longest name; `null` where two are as near, `undefined` where there is none. */
function nearest(
  candidates: readonly { readonly known: KnownIndicator; readonly name: number; readonly spoken: number }[],
): KnownIndicator | null | undefined {
  const [first, ...others] = candidates.toSorted((a, b) => b.spoken - a.spoken || b.name - a.name)
  if (first === undefined) return undefined
  const doubtful = others.some(({ known, name, spoken }) => known !== first.known && spoken === first.spoken && name === first.name)
  return doubtful ? null : first.known
}

/** Where a family is spoken of last; -1 where it is not. */
function lastSpoken({ topics }: KnownIndicator['family'], words: string): number {
  return Math.max(-1, ...topics.map(topic => words.lastIndexOf(topic)))
}

function endOfLast(mark: RegExp, words: string): number {
  const last = [...words.matchAll(mark)].at(-1)
  return last === undefined ? 0 : last.index + last[0].length
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
