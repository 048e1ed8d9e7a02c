import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'
import type { Sides } from './change-sides.ts'
import { changeSubject } from './change-subject.ts'
import { levels } from './levels.ts'

const sinceThen =
  /(?:[比较]|与|同比由|[由从])(?:上年度?|去年|上一年度?|前一年度?|上月|上季度|上一?[期次轮届]|(?:19|20)\d\d年)?(?:同期)?的?$/
const generic = '业务 案件 事项 工单 诉求 申请 类 数 量 总'.split(' ')
const told =
  '全年 全市 全县 全区 全省 其中 受理 收到 收案 新收 办理 办结 审结 登记 查处 查办 处理 接收 发生 完成 作出 实施 开展 共 各类 了 的'.split(
    ' ',
  )

const core = (name: string): string => stripWords.end(name, generic)

/** 立案数 of 立案87件, 涉外业务 of 涉外3214件: nothing else is said of the count than the name, and what was done. */
function bears(level: Mention, name: string): boolean {
  const label = core(level.quantity.label)
  return label.endsWith(name) && stripWords.start(label.slice(0, label.length - name.length), told) === ''
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
  const name = core(changeSubject(mentions, change))
  if (name.length < 2) return null
  const called = mentions.filter(
    level =>
      level.index < base.index &&
      base.sentence - level.sentence <= 2 &&
      levels.is(level) &&
      levels.comparable(level, base) &&
      level.quantity.label.length >= 2 &&
      bears(level, name),
  )
  return called.length === 1 ? { current: called[0] as Mention, base, sure: true } : null
}
