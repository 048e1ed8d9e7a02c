import type { Claim, Quantity, Rational } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'

/** A number that would make the claim hold: which, and what it would have to be. */
export interface Candidate {
  readonly quantity: Quantity
  readonly value: Rational
}

const hundred = rational.of(100n)

function isWhole(quantity: Quantity): boolean {
  return quantity.places === 0 && quantity.value.denominator === 1n && quantity.unit !== '%' && interval.isPoint(quantity.range)
}

function nearestWhole(value: Rational): Rational {
  return rational.of(BigInt(rational.print(value, 0)))
}

function operand(claim: Claim, ...roles: readonly string[]): Quantity | null {
  const found = claim.operands.filter(({ role }) => roles.includes(role))
  return found.length === 1 ? (found[0]?.quantity ?? null) : null
}

/** `value` replaces one operand of a quotient: does the stated percentage follow? */
function gives(stated: Quantity, numerator: Rational, denominator: Rational): boolean {
  if (denominator.numerator <= 0n) return false
  return interval.overlaps(stated.range, interval.point(rational.multiply(rational.divide(numerator, denominator), hundred)))
}

function ofRate(claim: Claim): Candidate[] {
  const list: Candidate[] = []
  const numerator = operand(claim, 'numerator')
  const denominator = operand(claim, 'denominator')
  if (!numerator || !denominator || claim.operands.length !== 2 || claim.stated.unit !== '%' || claim.stated.hedge) return list
  if (isWhole(numerator)) {
    const value = nearestWhole(rational.divide(rational.multiply(claim.stated.value, denominator.value), hundred))
    if (gives(claim.stated, value, denominator.value)) list.push({ quantity: numerator, value })
  }
  if (isWhole(denominator) && claim.stated.value.numerator > 0n) {
    const value = nearestWhole(rational.divide(rational.multiply(numerator.value, hundred), claim.stated.value))
    if (gives(claim.stated, numerator.value, value)) list.push({ quantity: denominator, value })
  }
  return list
}

function ofSum(claim: Claim): Candidate[] {
  const middle = claim.computed && interval.middle(claim.computed)
  if (!middle) return []
  const gap = rational.subtract(claim.stated.value, middle)
  return claim.operands
    .filter(({ role }) => role !== 'same')
    .map(({ role, quantity }) => ({
      quantity,
      value: role === 'out' ? rational.subtract(quantity.value, gap) : rational.add(quantity.value, gap),
    }))
    .filter(({ value }) => value.numerator >= 0n)
}

function ofGrowth(claim: Claim): Candidate[] {
  const current = operand(claim, 'current')
  const base = operand(claim, 'base')
  if (!current || !base || claim.stated.unit !== '%' || claim.stated.hedge || !isWhole(current) || !isWhole(base)) return []
  const falls = rational.compare(current.value, base.value) < 0
  const factor = rational.add(hundred, falls ? rational.subtract(rational.zero, claim.stated.value) : claim.stated.value)
  if (factor.numerator <= 0n) return []
  return [
    { quantity: current, value: nearestWhole(rational.divide(rational.multiply(base.value, factor), hundred)) },
    { quantity: base, value: nearestWhole(rational.divide(rational.multiply(current.value, hundred), factor)) },
  ]
}

/** 可能的改法 Every single number whose change would make the claim hold: the stated one first. */
export function repairsOf(claim: Claim): Candidate[] {
  const computed = claim.computed && interval.middle(claim.computed)
  const stated = computed === null ? [] : [{ quantity: claim.stated, value: computed }]
  if (claim.kind === 'rate') return [...stated, ...ofRate(claim)]
  if (claim.kind === 'sum') return [...stated, ...ofSum(claim)]
  if (claim.kind === 'comparison' && claim.fault !== 'direction') return [...stated, ...ofGrowth(claim)]
  return []
}
