import type { Claim, Quantity } from '@fazhi/schema'

/** Numbers that a claim bears out. That one is no more than another says too little. */
export function borneOutBy(claims: readonly Claim[]): Set<Quantity> {
  const borneOut = new Set<Quantity>()
  for (const { verdict, kind, stated, operands } of claims) {
    if (verdict !== 'consistent' || kind === 'subset') continue
    borneOut.add(stated)
    for (const { quantity } of operands) borneOut.add(quantity)
  }
  return borneOut
}
