import type { Claim } from '@fazhi/schema'

/** Two kinds of reading may come upon one relation: it is said once. */
export function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ kind, stated, operands }) => {
    const key = `${kind} ${stated.span.start} ${operands.map(({ quantity }) => quantity.span.start).join(' ')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
