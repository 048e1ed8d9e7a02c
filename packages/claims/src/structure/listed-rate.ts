import { counts } from '../kinds/counts.ts'
import type { Reading } from '../kinds/reading.ts'
import type { Mention } from '../reading/mention.ts'
import { phraseEnds, sinceLast } from '../reading/since-last.ts'
import type { RateName } from './rate-name.ts'
import type { Reckoning } from './reckonings.ts'

const reach = 16
/** 三种方式, 两项合计: how many they are. */
const howMany = /(?:等)?(?:这|上述|以上)?[两二三四五六](?:大?类|种|项|者|个)?(?:方式|情形|案件|合计|共)*$|(?:合计|共)$/
/** 总体满意率（含基本满意） */
const including = /率[（(](?:含|包括)([^）)，,]{2,8})[）)]/
const outcomes = /(?:决定|案卷|等次|等级|的)$/

/** What the rate's own words say that it adds up. */
function namesOf({ mention: { gap, lead }, stem }: RateName): readonly string[] {
  const also = lead.includes('含') ? including.exec(lead)?.[1] : undefined
  if (also !== undefined) return [stem.slice(-2), also]
  if (stem === '优良') return ['优秀', '良好']
  if (!gap.includes('、') && !lead.includes('、')) return []
  const at = lead.lastIndexOf(stem)
  const names = (sinceLast(gap, phraseEnds) + lead.slice(0, Math.max(at, 0))).replace(howMany, '').split(/[、和与及]/)
  // 撤销、变更等两种方式: others may stand beside the whole.
  return names.length > 1 && !gap.includes('等') && !lead.includes('等') && names.every(name => name.length >= 2 && name.length <= 8)
    ? names
    : []
}

const degree = /(?:基本|比较|较|非常|十分|很|不|一般)$/

/** The one count of the last sentences that goes by the name. */
function called(line: readonly Mention[], name: string): Mention | null {
  const found = line.filter(({ quantity: { label } }) => label.replace(outcomes, '').replace(/^(?:评为|评定|其中)/, '') === name)
  if (found.length !== 0) return found.length === 1 ? (found[0] as Mention) : null
  // 对服务评价满意的1529份、基本满意的246份、不满意的62份
  const ending = line.filter(({ quantity: { label } }) => label.endsWith(name) && !degree.test(label.slice(0, -name.length)))
  return ending.length === 1 ? (ending[0] as Mention) : null
}

/** 点名相加的率 撤销22件、确认违法9件、…。撤销、确认违法、责令履行三种方式直接纠错率14.02%: of the list that holds them all. */
export function listedRate({ mentions, breakdowns }: Reading, name: RateName): Reckoning[] {
  const names = namesOf(name)
  if (names.length === 0) return []
  const line = counts.before(mentions, name.mention, reach, 1)
  const parts = names.flatMap(each => called(line, each) ?? [])
  if (parts.length < names.length) return []
  const list = breakdowns.find(b => (b.exact || b.link !== 'plain') && parts.every(part => b.parts.includes(part)))
  return list ? [{ numerators: parts, denominators: [list.whole], complement: false, sure: true }] : []
}
