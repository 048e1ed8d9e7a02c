import type { Mention } from '../reading/mention.ts'
import { counts } from './counts.ts'

const changing = new Set(['growth', 'delta', 'base'])
const named = /^([\u4e00-\u9fff]{2,8}?)(?:业务|案件|事项|类)?(?:数量|数|量)?(?:较|比|同比|与)/

/** 变化的主语 涉外业务较前一年的5106件减少37.1%，仅占全部的13.7%: the count that the change before a share is of, by its name. */
export function changeSubject(mentions: readonly Mention[], share: Mention): Mention | null {
  let from = share.index
  while (from > 0 && mentions[from - 1]?.sentence === share.sentence && changing.has((mentions[from - 1] as Mention).role)) from--
  const name = from === share.index ? undefined : named.exec((mentions[from] as Mention).lead)?.[1]
  if (name === undefined) return null
  const called = counts.before(mentions, share, 12, 0).filter(({ quantity: { label } }) => label === name)
  return called.length === 1 ? (called[0] as Mention) : null
}
