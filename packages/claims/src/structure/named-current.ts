import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { bearsName } from './bears-name.ts'
import type { Sides } from './change-sides.ts'
import { changeSubject } from './change-subject.ts'
import { levels } from './levels.ts'

const sinceThen =
  /(?:[比较]|与|同比由|[由从])(?:上年度?|去年|上一年度?|前一年度?|上月|上季度|上一?[期次轮届]|(?:19|20)\d\d年)?(?:同期)?的?$/
/**
 * 点名的今年数 …涉外3214件、涉港澳台227件；涉外业务较前一年的5106件减少37.1%: what the change names is the one count before that bears the name,
 * wherever it stands.
 */
export function namedCurrent(mentions: readonly Mention[], change: Mention): Sides | null {
  const last = mentions[change.index - 1]
  const base = last?.role === 'delta' && change.passed === 1 << mark.comma ? mentions[last.index - 1] : last
  const beside = base === last ? change.passed === 0 : last?.passed === 0
  if (!base || !beside || base.sentence !== change.sentence || base.bracket !== change.bracket || !sinceThen.test(base.lead)) return null
  const name = bearsName.coreOf(changeSubject(mentions, change))
  if (name.length < 2) return null
  const called = mentions.filter(
    level =>
      level.index < base.index &&
      base.sentence - level.sentence <= 2 &&
      levels.is(level) &&
      levels.comparable(level, base) &&
      bearsName.exactly(level, name),
  )
  return called.length === 1 ? { current: called[0] as Mention, base, sure: true } : null
}
