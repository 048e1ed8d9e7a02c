import type { Mention } from '../reading/mention.ts'
import type { Reckoning } from '../structure/reckonings.ts'

const period = /第[一二三四]季度|[上下]半年|[0-9一二三四五六七八九十]月|[本当]月|[本当]季度|本级|市级|县级|省级/

const span = /[至到](?:年|月)底|以来|起至|[至到]今|\d月[至到—-]\d{1,2}月/

/** 自当年5月施行到年底，有383件…: counted over a time of its own, and held against a count of the sentence before. */
function partOfYear(numerators: readonly Mention[], denominators: readonly Mention[]): boolean {
  const words = ({ gap, lead }: Mention): string => gap + lead
  const [above, below] = [numerators[0], denominators[0]]
  return (
    above !== undefined && below !== undefined && above.sentence !== below.sentence && span.test(words(above)) && !span.test(words(below))
  )
}

/** 其中，第二季度不合格率为2.49%: the rate is of a time or a level of its own, its parts would have to be too. */
export function elsewhen(stated: Mention, { numerators, denominators }: Reckoning): boolean {
  if (partOfYear(numerators, denominators)) return true
  const own = period.exec(stated.lead)?.[0] ?? period.exec(stated.gap.slice(-20))?.[0]
  if (own === undefined || numerators.some(({ gap, lead }) => `${gap.slice(-20)}${lead}`.includes(own))) return false
  return stated.lead.includes(own) || numerators.every(({ sentence }) => sentence !== stated.sentence)
}
