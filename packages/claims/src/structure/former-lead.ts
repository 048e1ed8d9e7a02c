import { stripWords } from '../reading/strip-words.ts'

/** 从前的说法 By what words a value is said to have been so before: the year, if they give it; the name of what it is of, if they do. */
export interface FormerLead {
  readonly year: number | null
  /** `year`: a year, or the one before; `period`: the month or quarter before; `event`: before something was done, or the time before. */
  readonly of: 'year' | 'period' | 'event'
  readonly name: string
}

const byYear = /^(?:而|但|其中)?(?:在)?((?:19|20)\d\d)年(?:度|同期|[底末](?!前))?/
const yearBefore = /^(?:而|但)?(?:上年度?|去年|前年|上一年度?|前一年度?)(?:同期|[底末])?/
const periodBefore = /^(?:而|但)?(?:上一?个?月份?|上一?个?季度|上周|上一?期|\d{1,2}月份?|[一二三四]季度|第[一二三四]季度)/
const timeBefore =
  /^(?:而|但)?(?:上|前)一?[次轮届](?:的)?(?:评估|测评|测试|考试|考核|调查|问卷|检查|评查|普查|清理|督察|督查|巡察|检测|监测|抽检|抽查|统计|排查|公布|通报|评议|评价)?(?:时|结果|中|同期)?/
const before =
  /^(?:而|但)?(?:此前|之前|以前|先前|原来|原先|(?![目日当年以此之先提])[\u4e00-\u9fff]{2,6}?前(?:一年度?|同期|一个?[月季]度?|的?上?一年)?)(?=[仅只则为是有共]|$)/
const anaphor = /^(?:的)?(?:该项?|这一?项?|此项?|上述|同一|同类)(?:比例|比重|占比|比率|数字|数据|数值|指标|数量|金额|[率值数])?/
const being = '高达 达到 达 不足 约为 仅 只 则 约 近 共 均 就 也 还 已 为 是 有 在 占 的'.split(' ')
const generic = '数量 总数 总量 件数 数 量 单位 案件 事项 人员'.split(' ')
/** 2018年以来, 2022年至, 上年计划: no value of that time, or not of that time alone. */
const otherwise =
  /以来|累计|至|到|起|间|计划|预算|目标|任务|[比较与同由从每均]|平均|结转|未|分别|(?<!新)增|减|上升|下降|^[底末]?[前后]|^以[前后]/

/** 这个数前年是402起, 该比例上年为28.4% */
const anaphorFirst = /^(?:该项?|这一?[项个]?|此项?|上述)(?:比例|比重|占比|比率|数字|数据|数值|指标|数量|金额|[率值数])(?:在)?/

/** Reads what leads to a value; null where it does not say that it was so before. */
export function formerLead(words: string): FormerLead | null {
  const lead = words.replace(anaphorFirst, '')
  const year = byYear.exec(lead)
  const found = year ?? yearBefore.exec(lead) ?? periodBefore.exec(lead) ?? timeBefore.exec(lead) ?? before.exec(lead)
  if (!found) return null
  const rest = lead
    .slice(found[0].length)
    .replace(anaphor, '')
    .replace(/(?:达到?|为)$/, '')
  if (otherwise.test(rest)) return null
  const said = stripWords.end(rest, being)
  const kept = stripWords.end(said, generic)
  const name = kept.length >= 2 ? kept : said
  const of = year || yearBefore.test(lead) ? 'year' : periodBefore.test(lead) ? 'period' : 'event'
  return { year: year ? Number(year[1]) : null, of, name }
}
