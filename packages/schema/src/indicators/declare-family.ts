import type { Basis } from '../basis.ts'
import type { Identity, Indicator, IndicatorFamily, Rate } from './indicator.ts'

interface CountDeclaration {
  readonly short: string
  /** Default: the family's term followed by `short`. */
  readonly term?: string
  readonly english: string
  readonly definition: string
  readonly aliases?: readonly string[]
  /** Default: the family's units. */
  readonly units?: readonly string[]
  /** Default: `flow`. */
  readonly measure?: Indicator['measure']
}

/** `Key` is a count of the same family, so that a relation to an undeclared count does not compile. */
interface RateDeclaration<Key extends string> extends Pick<CountDeclaration, 'short' | 'term' | 'english' | 'definition' | 'aliases'> {
  readonly numerators: readonly (readonly Key[])[]
  readonly denominators: readonly (readonly Key[])[]
  readonly complements?: readonly (readonly Key[])[]
  /** Default: true. */
  readonly bounded?: boolean
}

interface IdentityDeclaration<Key extends string> {
  readonly total: readonly Key[]
  readonly parts: readonly Key[]
  /** Default: true. */
  readonly exhaustive?: boolean
  readonly basis: Basis
}

interface FamilyDeclaration<Key extends string> {
  readonly id: string
  readonly term: string
  readonly english: string
  readonly topics: readonly string[]
  readonly units: readonly string[]
  readonly counts: Readonly<Record<Key, CountDeclaration>>
  readonly rates?: Readonly<Record<string, RateDeclaration<NoInfer<Key>>>>
  readonly identities?: Readonly<Record<string, IdentityDeclaration<NoInfer<Key>>>>
}

/** 声明一个指标族 Spells a family out: keys become ids (`accepted` of `reconsideration` is `reconsideration.accepted`). */
export const declareFamily = <const Key extends string>(family: FamilyDeclaration<Key>): IndicatorFamily => {
  const full = (key: string): string => `${family.id}.${key}`
  const fullSets = (sets: readonly (readonly string[])[]): readonly (readonly string[])[] => sets.map(set => set.map(full))

  const indicators = Object.entries<CountDeclaration>(family.counts).map(
    ([key, count]): Indicator => ({
      id: full(key),
      term: count.term ?? family.term + count.short,
      short: count.short,
      english: count.english,
      aliases: count.aliases ?? [],
      units: count.units ?? family.units,
      measure: count.measure ?? 'flow',
      definition: count.definition,
    }),
  )
  const rates = Object.entries<RateDeclaration<string>>(family.rates ?? {}).map(
    ([key, rate]): Rate => ({
      id: full(key),
      term: rate.term ?? family.term + rate.short,
      short: rate.short,
      english: rate.english,
      aliases: rate.aliases ?? [],
      definition: rate.definition,
      numerators: fullSets(rate.numerators),
      denominators: fullSets(rate.denominators),
      ...(rate.complements ? { complements: fullSets(rate.complements) } : {}),
      bounded: rate.bounded ?? true,
    }),
  )
  const identities = Object.entries<IdentityDeclaration<string>>(family.identities ?? {}).map(
    ([key, identity]): Identity => ({
      id: full(key),
      total: identity.total.map(full),
      parts: identity.parts.map(full),
      exhaustive: identity.exhaustive ?? true,
      basis: identity.basis,
    }),
  )
  return { id: family.id, term: family.term, english: family.english, topics: family.topics, indicators, rates, identities }
}
