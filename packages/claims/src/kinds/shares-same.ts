import type { Mention } from '../reading/mention.ts'

/** 占总投诉量的, 占总投诉数量的 */
function sameBase(a: string, b: string): boolean {
  return a === b || a.replace(countingWords, '') === b.replace(countingWords, '')
}

const countingWords = /总|数量|[数量]/g

/** 中央收入23689元，占国家预算的77.06%；地方收入7054元，占国家预算的22.94%: a share of the same is no whole of it. */
export function sharesSame(mentions: readonly Mention[], count: Mention, { lead }: Mention): boolean {
  const next = mentions[count.index + 1]
  return next?.role === 'share' && sameBase(next.lead, lead) && next.sentence === count.sentence && next.passed !== 0
}
