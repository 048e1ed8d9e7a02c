import type { Claim, Quantity } from '@fazhi/schema'

/** 多个率共用的分母 Rates that all fail against one and the same denominator: then it is the denominator that is suspect. */
export interface CommonDenominator {
  readonly denominator: Quantity
  readonly claims: readonly Claim[]
}

const fewest = 3

const denominatorOf = ({ operands }: Claim): Quantity | undefined => {
  const [only, ...others] = operands.filter(({ role }) => role === 'denominator')
  return others.length === 0 ? only?.quantity : undefined
}

/** Groups of at least three failing rates over one denominator over which no rate holds. */
export const commonDenominators = (failing: readonly Claim[], all: readonly Claim[]): readonly CommonDenominator[] => {
  const groups = new Map<number, { denominator: Quantity; claims: Claim[] }>()
  for (const claim of failing) {
    const denominator = denominatorOf(claim)
    if (!denominator) continue
    const group = groups.get(denominator.span.start) ?? { denominator, claims: [] }
    group.claims.push(claim)
    groups.set(denominator.span.start, group)
  }
  const sound = new Set(
    all.filter(({ kind, verdict }) => kind === 'rate' && verdict === 'consistent').map(claim => denominatorOf(claim)?.span.start),
  )
  return [...groups.values()].filter(({ denominator, claims }) => claims.length >= fewest && !sound.has(denominator.span.start))
}
