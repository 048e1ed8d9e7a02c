import type { Claim, Quantity } from '@fazhi/schema'

/** Whether a claim says that its numbers are right. That one is no more than another says too little. */
function bears({ verdict, kind }: Claim): boolean {
  return verdict === 'consistent' && kind !== 'subset'
}

function isBorneOut(quantity: Quantity, claims: readonly Claim[]): boolean {
  for (const claim of claims) {
    if (!bears(claim)) continue
    if (claim.stated === quantity) return true
    for (const operand of claim.operands) if (operand.quantity === quantity) return true
  }
  return false
}

function among(asked: ReadonlySet<Quantity>, claims: readonly Claim[]): ReadonlySet<Quantity> {
  const borneOut = new Set<Quantity>()
  for (const claim of claims) {
    if (!bears(claim)) continue
    if (asked.has(claim.stated)) borneOut.add(claim.stated)
    for (const { quantity } of claim.operands) if (asked.has(quantity)) borneOut.add(quantity)
  }
  return borneOut
}

/** 有据 Whether claims bear a number out, or which of the numbers that are asked about. */
export const borneOut = { is: isBorneOut, among }
