import type { Claim } from '@fazhi/schema'

/** 算式，连同引擎附带的说明 The workings of claims, then what the engine remarks on them, each remark once: 以所列4项之和为分母则相符. */
export const workingOf = (claims: readonly Claim[], working = ({ because }: Claim): string => because): string =>
  [...claims.map(working), ...new Set(claims.flatMap(({ remarks }) => remarks ?? []))].filter(said => said !== '').join('；')
