import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { bearsName } from './bears-name.ts'
import type { Sides } from './change-sides.ts'
import { changeSubject } from './change-subject.ts'
import { levels } from './levels.ts'

const sinceThen =
  /(?:[比较]|与|同比由|[由从])(?:上年度?|去年|上一年度?|前一年度?|上月|上季度|上一?[期次轮届]|(?:19|20)\d\d年)?(?:同期)?的?$/
const measure = /^(?:其中|而)?(件|起|宗|批|户|人|家|场)(数|次)(?:则|却|也|仅)?[比较与由从]/

/** 来访612批2308人次。批次比上年的705批下降13.2%: the one count that is measured so. */
function byMeasure(mentions: readonly Mention[], base: Mention): Sides | null {
  const said = measure.exec(base.lead)
  if (!said) return null
  const units = said[2] === '次' ? [said[1], `${said[1]}次`] : [said[1]]
  if (!units.includes(base.number.unit)) return null
  const alike = mentions.filter(
    ({ index, sentence, role, number, bracket }) =>
      index < base.index && base.sentence - sentence <= 1 && role === 'level' && bracket === 0 && number.unit === base.number.unit,
  )
  return alike.length === 1 ? { current: alike[0] as Mention, base, sure: true } : null
}

const leastLetters = 4

/** 广告违法行为 of 广告违法行为举报. */
function opensWith(name: string, label: string): boolean {
  return label.length >= leastLetters && label.length < name.length && name.startsWith(label)
}

/**
 * 点名的今年数 …涉外3214件、涉港澳台227件；涉外业务较前一年的5106件减少37.1%: what the change names is the one count before that bears the name,
 * wherever it stands.
 */
export function namedCurrent(mentions: readonly Mention[], change: Mention): Sides | null {
  const last = mentions[change.index - 1]
  const base = last?.role === 'delta' && change.passed === 1 << mark.comma ? mentions[last.index - 1] : last
  const beside = base === last ? change.passed === 0 : last?.passed === 0
  if (!base || !beside || base.sentence !== change.sentence || base.bracket !== change.bracket || !sinceThen.test(base.lead)) return null
  const measured = byMeasure(mentions, base)
  if (measured) return measured
  const name = bearsName.coreOf(changeSubject(mentions, change).name)
  if (name.length < 2) return null
  const like = mentions.filter(
    level => level.index < base.index && base.sentence - level.sentence <= 2 && levels.is(level) && levels.comparable(level, base),
  )
  const exactly = like.filter(level => bearsName.exactly(level, name))
  // 举报9274件。其中广告违法行为3146件；广告违法行为举报较上年的3982件下降: by the longer of its names.
  const called = exactly.length > 0 ? exactly : like.filter(level => opensWith(name, bearsName.coreOf(level.quantity.label)))
  return called.length === 1 ? { current: called[0] as Mention, base, sure: true } : null
}
