import type { Claim } from '@fazhi/schema'

/** 取位习惯 Several percentages of a report cut off instead of rounded are one habit: it is said once, beside the first. */
export function withHabit(claims: readonly Claim[]): readonly Claim[] {
  const cut = claims.filter(({ verdict }) => verdict === 'truncated')
  const [first] = cut
  if (!first || cut.length < 2) return claims
  const remark = `全文有${cut.length}处百分数是截断取位，不是四舍五入；同一份报告宜统一`
  return claims.map(claim => (claim === first ? { ...claim, remarks: [...(claim.remarks ?? []), remark] } : claim))
}
