import { rational } from '@fazhi/claims'
import type { Rate, Rational } from '@fazhi/schema'
import type { Figures } from './figure.ts'

/** A rate worked out: its value in percent and the ids it came from. */
export interface ComputedRate {
  readonly percent: Rational
  readonly numerator: Rational
  readonly denominator: Rational
  readonly parts: readonly string[]
  readonly whole: readonly string[]
}

/**
 * 算率 Every way in which the figures at hand give the rate, the usual one first: numerator sets and complements against accepted
 * denominators. Empty when a part is missing.
 */
export const computeRate = (rate: Rate, figures: Figures, column: 'value' | 'last' = 'value'): readonly ComputedRate[] => {
  const sum = (ids: readonly string[]): Rational | null => {
    let total = rational.zero
    for (const id of ids) {
      const number = figures.get(id)?.[column]
      if (!number) return null
      total = rational.add(total, number)
    }
    return total
  }
  return rate.denominators.flatMap(whole => {
    const denominator = sum(whole)
    if (denominator === null || denominator.numerator === 0n) return []
    const direct = rate.numerators.map(parts => ({ parts, numerator: sum(parts) }))
    const complements = (rate.complements ?? []).map(parts => {
      const absent = sum(parts)
      return { parts, numerator: absent && rational.subtract(denominator, absent) }
    })
    return [...direct, ...complements].flatMap(({ parts, numerator }) => {
      if (numerator === null || numerator.numerator < 0n) return []
      const percent = rational.multiply(rational.divide(numerator, denominator), rational.of(100n))
      return [{ percent, numerator, denominator, parts, whole }]
    })
  })
}
