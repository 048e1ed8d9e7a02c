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

type Family = KnownIndicator['family']

const sentenceEnds = ['。', '；', ';', '！']
/** What may stand before a name without narrowing it: 审结的案件中纠错, but not 以调解方式结案. */
const plain = /^(?:已|共|均|依法|收到|累计|其中|全年|年末|期末|审结的案件中)*$/
/** 上年 and the like, of which a number may be; 上年结转 is of this year. */
const earlier = /(?:上年|去年|上一年|前年|同期)(?!度?(?:结转|未结|遗留|转入))/

/**
 * 指标确认 The indicator of a quantity that the lexicon knows, if the words themselves name it: the unit is one of its own, the
 * label ends in one of its names, and the sentence up to the number speaks of its family, more lately than of another family
 * with that name. A sentence that speaks of no family at all goes on with the one that was spoken of last in its entry (一是……).
 * `spokenLast`: the family that is spoken of last from some place of `before` on.
 * What a public page hands to machines has to be right; a figure in doubt is left as words.
 */
export function namesIndicator(quantity: Quantity, before: string, spokenLast: (from: number) => Family | null): KnownIndicator | null {
  if (quantity.indicator === null) return null
  const start = Math.max(...sentenceEnds.map(mark => before.lastIndexOf(mark))) + 1
  const sentence = before.slice(start)
  const { label } = quantity
  const named = nearest(
    endings(label).flatMap(name =>
      (bearers.get(name) ?? []).flatMap(known => {
        const spoken = measures(known, quantity) ? lastSpoken(known.family, sentence) : -1
        return spoken < 0 ? [] : [{ known, name: name.length, spoken }]
      }),
    ),
  )
  if (named !== undefined) return named
  if (earlier.test(sentence) || spokenLast(start) !== null) return null
  const subject = spokenLast(entryStart(before))
  if (subject === null) return null
  const carried = endings(label).filter(name => bearers.has(name) && plain.test(label.slice(0, -name.length)))
  return (
    nearest(
      carried.flatMap(name =>
        (bearers.get(name) ?? []).flatMap(known =>
          known.family === subject && measures(known, quantity) ? [{ known, name: name.length, spoken: 0 }] : [],
        ),
      ),
    ) ?? null
  )
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
function lastSpoken({ topics }: Family, words: string): number {
  return Math.max(-1, ...topics.map(topic => words.lastIndexOf(topic)))
}

/** 一是 Where the entry begins that words are the end of. */
function entryStart(words: string): number {
  for (let at = words.lastIndexOf('是'); at > 0; at = words.lastIndexOf('是', at - 1))
    if ('一二三四五六七八九十'.includes(words[at - 1] ?? ' ')) return at + 1
  return 0
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
