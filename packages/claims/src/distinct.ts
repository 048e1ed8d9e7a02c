import type { Claim } from '@fazhi/schema'

/** Whether two claims of one place rest on the same numbers. */
function same(a: Claim, b: Claim): boolean {
  return (
    a.kind === b.kind &&
    a.operands.length === b.operands.length &&
    a.operands.every(({ quantity }, i) => quantity.span.start === b.operands[i]?.quantity.span.start)
  )
}

/** Two kinds of reading may come upon one relation: it is said once, by the one that could judge it. Of claims in order of place, as `examine` sorts them. */
export function distinct(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = []
  for (const claim of claims) {
    let known = false
    for (let i = kept.length - 1; i >= 0 && !known; i--) {
      const before = kept[i] as Claim // within bounds
      if (before.span.start !== claim.span.start || before.stated.span.start !== claim.stated.span.start) break
      known = same(before, claim)
      if (known && before.verdict === 'unverifiable') kept[i] = claim
    }
    if (!known) kept.push(claim)
  }
  return kept
}
