import type { Mention } from '../reading/mention.ts'

/** 可为负的数 结余、净增: of some it may be more than of all, since others may fall short. */
export function mayBeNegative({ lead }: Mention): boolean {
  return /结余|盈余|净[增减额]|差额/.test(lead)
}
