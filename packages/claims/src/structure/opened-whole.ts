import { counts } from '../kinds/counts.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from './same-things.ts'

const opens = /(?:^|[，,。])(?:在|从|这些|上述|以上|所有)*([\u4e00-\u9fff]{2,8})(?:当中|之中|中|里)[，,：:]/

/** 转派工单中，…; 这些建议中，…: of those counted before, nearest first, the one that the words which open a list name. */
export function openedWhole(first: Mention, nearestFirst: readonly Mention[]): Mention | null {
  const name = opens.exec(first.gap.slice(-24) + first.lead.slice(0, 12))?.[1]
  if (name === undefined) return null
  return nearestFirst.find(whole => sameThings(whole, first) && counts.bigramIn(name, `${whole.lead}|${whole.tail}`)) ?? null
}
