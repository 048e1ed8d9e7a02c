import type { Claim } from '@fazhi/schema'
import { remember } from '../reading/remember.ts'
import type { Subject } from '../subject.ts'

/** What a contradiction is called: the fault the engine names, or else the kind of the relation. */
export type Contradiction = NonNullable<Claim['fault']> | Claim['kind']

/** Where two relations contradict the same number the plainer charge goes first and stands for both. */
const plainness: readonly Contradiction[] = [
  'impossible',
  'direction',
  'percent-point',
  'shares-exceed',
  'pushed-share',
  'rate',
  'sum',
  'part-exceeds-whole',
  'subset',
  'comparison',
  'repeat',
  'granularity',
]

const nameOf = (claim: Claim): Contradiction => claim.fault ?? claim.kind

const all = remember(({ examination }: Subject): ReadonlyMap<Contradiction, readonly Claim[]> => {
  const named = new Map<Contradiction, Claim[]>()
  const charged = new Set<number>()
  const claims = examination.claims
    .filter(({ verdict }) => verdict === 'inconsistent')
    .toSorted((a, b) => plainness.indexOf(nameOf(a)) - plainness.indexOf(nameOf(b)))
  for (const claim of claims) {
    const place = claim.stated.span.start
    if (charged.has(place)) continue
    charged.add(place)
    named.set(nameOf(claim), [...(named.get(nameOf(claim)) ?? []), claim])
  }
  return named
})

/** 矛盾 The relations of some names that do not hold. The engine decides; unverifiable ones are never among them. */
export const contradictions = (subject: Subject, ...names: readonly Contradiction[]): readonly Claim[] =>
  names.flatMap(name => all(subject).get(name) ?? [])
