import type { Claim } from '@fazhi/schema'

function partsOf({ operands }: Claim): string {
  return operands.map(({ quantity }) => quantity.span.start).join(' ')
}

/** 已有着落的清单 A list that is right of one total is not wrong of another: 普通程序1163件、简易程序209件 make the 1372 of an earlier paragraph. */
export function withoutAnswered(claims: readonly Claim[]): readonly Claim[] {
  const wrong = claims.some(({ kind, verdict }) => kind === 'sum' && verdict === 'inconsistent')
  if (!wrong) return claims
  const answered = new Set(claims.filter(({ kind, verdict }) => kind === 'sum' && verdict === 'consistent').map(partsOf))
  return claims.filter(claim => claim.kind !== 'sum' || claim.verdict !== 'inconsistent' || !answered.has(partsOf(claim)))
}
