import type { Mention } from '../reading/mention.ts'
import { shareBase } from '../structure/share-base.ts'

/** 中央收入23689元，占国家预算的77.06%；地方收入7054元，占国家预算的22.94%: a share of the same is no whole of it. */
export function sharesSame(mentions: readonly Mention[], count: Mention, { lead }: Mention): boolean {
  const next = mentions[count.index + 1]
  if (next?.role !== 'share' || next.passed === 0 || next.sentence !== count.sentence) return false
  return next.lead === lead || shareBase(next.lead) === shareBase(lead)
}
