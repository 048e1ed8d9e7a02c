import type { Mention } from '../reading/mention.ts'
import { changeSubject } from '../structure/change-subject.ts'
import { counts } from './counts.ts'

const things = /(?:业务|案件|事项|类|数量|数|量)$/

/** 变化之后的占比 涉外业务较前一年的5106件减少37.1%，仅占全部的13.7%: the count that the change right before a share is of, by its name. */
export function sharedChange(mentions: readonly Mention[], share: Mention): Mention | null {
  const change = mentions[share.index - 1]
  if (change?.sentence !== share.sentence || (change.role !== 'growth' && change.role !== 'delta')) return null
  const name = changeSubject(mentions, change).name.replace(things, '')
  if (name.length < 2) return null
  const called = counts.before(mentions, share, 12, 0).filter(({ quantity: { label } }) => label.replace(things, '') === name)
  return called.length === 1 ? (called[0] as Mention) : null
}
