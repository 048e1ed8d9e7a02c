import type { Mention } from '../reading/mention.ts'

const former = /^(?:而)?(?:上年|去年|上一年)/
const dated = /^(?:而)?(?:19|20)\d\d年/

function isFormer({ lead, gap }: Mention): boolean {
  return former.test(lead) || /(?:^|[，,；;。])(?:上年|去年)[^，,；;。（）()]{0,6}[，,]$/.test(gap)
}

/** 上年为97件，占9.4% Whether a rate or its part is of the year before, and the whole is not: last year's own whole is not here. */
export function apartInTime(stated: Mention, parts: readonly Mention[], wholes: readonly Mention[]): boolean {
  const [part, whole] = [parts[0], wholes[0]]
  if (!part || !whole || isFormer(whole)) return false
  // 合格235卷，合格率97.9%（2023年合格193卷，合格率96.5%）: the year that opens a bracket is of all that it holds.
  if (stated.bracket !== 0 && part.bracket === stated.bracket && whole.bracket !== stated.bracket && part.year !== whole.year) return true
  const otherYear = part.year !== whole.year && (dated.test(part.lead) || dated.test(stated.lead))
  return isFormer(part) || former.test(stated.lead) || otherYear
}
