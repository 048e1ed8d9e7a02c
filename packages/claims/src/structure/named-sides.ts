import { counts } from '../kinds/counts.ts'
import type { Mention } from '../reading/mention.ts'
import type { Sides } from './change-sides.ts'
import { sameThings } from './same-things.ts'

const compared =
  /^(?:其中|而|则)?([\u4e00-\u9fff\d]{2,8}?)(?:比|较|是|为|相当于)([\u4e00-\u9fff\d]{2,8}?)(?:的|同比|多|少|净)?(?:增加|增长|增多|上升|提高|减少|下降|降低)?(?:了|约|近|超|达)?$/
/** 前者约为后者的2.3倍 */
const ofTwo = /^(?:其中|而)?([前后])者(?:数量)?(?:约|大约|仅)?(?:是|为|比|较|相当于)(?:约)?[前后]者/
/** A time and nothing else. */
const timeOnly = /^(?:上年|去年|前年|上一年|前一年|上月|上季度|上期|上周)度?(?:同期)?(?:为|是|有)?$/
const period = /季度|半年|月份?$/
const measure = /(?:总量|总数|数量|件数|起数|量|数)$/
const yearNamed = /^((?:19|20)\d\d)年?$/

/** The one count that a name stands for: by its year, else by its label, else by the words that lead to it. */
function countCalled(levels: readonly Mention[], name: string, other: string): Mention | null {
  const year = yearNamed.exec(name)?.[1]
  if (year !== undefined) {
    const ofYear = levels.filter(level => level.year === Number(year))
    return ofYear.length === 1 ? (ofYear[0] ?? null) : null
  }
  const exactly = levels.filter(({ quantity: { label } }) => label === name)
  const called = exactly.length > 0 ? exactly : levels.filter(({ lead }) => lead.includes(name) && !lead.includes(other))
  return called.length === 1 ? (called[0] ?? null) : null
}

/** 最多的为1222宗，最少的为521宗，前者…后者: the two counts before it in the sentence. */
function lastTwo(mentions: readonly Mention[], change: Mention, forward: boolean): Sides | null {
  const line = mentions.filter(
    ({ role, index, sentence, bracket }) => role === 'level' && index < change.index && sentence === change.sentence && bracket === 0,
  )
  const [first, second] = line.slice(-2)
  if (line.length !== 2 || !first || !second || !sameThings(first, second)) return null
  return forward ? { current: first, base: second, sure: true } : { current: second, base: first, sure: true }
}

/**
 * 下半年比上半年增长25%; 2023年比2022年增长22%; 投诉量是举报量的3.2倍: both sides of a comparison by their names, where each names one count of
 * this sentence or the one before.
 */
export function namedSides(mentions: readonly Mention[], change: Mention): Sides | null {
  const two = ofTwo.exec(change.lead)?.[1]
  if (two !== undefined) return lastTwo(mentions, change, two === '前')
  const names = compared.exec(change.lead)
  if (!names) return null
  const [now, then] = [names[1], names[2]].map(name => (name ?? '').replace(measure, '').replace(/[环同]$/, '')) as [string, string]
  if (now.length < 2 || then.length < 2 || now === then) return null
  // 一季度1132宗、…。…。四季度环比三季度下降18.7%: a list of times may stand two sentences back.
  const reach = period.test(now) && period.test(then) ? 3 : 1
  const levels = mentions.filter(
    ({ role, index, sentence, bracket, number }) =>
      role === 'level' && number.family !== 'percent' && index < change.index && change.sentence - sentence <= reach && bracket === 0,
  )
  const [current, base] = [countCalled(levels, now, then), countCalled(levels, then, now)]
  // 上年立案438206件…，其中视频抓拍数量是上年的1.75倍: last year's of something else.
  if (base && timeOnly.test(then) && !timeOnly.test(base.lead) && !counts.bigramIn(now, counts.words(base))) return null
  return current && base && current !== base && sameThings(current, base) ? { current, base, sure: true } : null
}
