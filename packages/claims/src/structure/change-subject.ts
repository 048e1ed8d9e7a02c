import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'

const opening =
  '其中 是 为 约 相当于 上年度 上一年度 前一年度 上一年 前一年 上月 上季度 上期 另外 此外 同时 特别是 尤其是 从总体看 总体看 总体上 总的 总体 整体 而 但 且 并 则 也 又 还 却 均 各 只 仅 已 故 因此 于是 随之 同比 环比 相比 对比 分别 合计 共计 总计 共 今年 本年度 本年 当年 全年 去年 上年 本月 当月 同期 前者 后者 全市 全县 全省 全区 全国 全州 全镇 我市 我县 我省 我区 我局 我院 本市 本县 本省 本区 实现 实际 名义 净 数量 总量 总数 案件 较 比 与 同 和 使 使得 、 的'
    .split(' ')
    .concat(' ')
const ending =
  '增长率 增长 增加 增多 增收 增支 上升 提高 提升 上涨 升高 攀升 增幅 升幅 涨幅 增速 下降 减少 降低 减收 减支 降幅 减幅 回落 下滑 下跌 下浮 上浮 压缩 压减 缩减 缩短 精简 扩大 幅度 速度 达到 超过 多出 高出 增 升 降 减 多 少 高 低 了 为 是 达 约 近 超 逾 大幅度 大幅 明显 显著 持续 连续 再次 首次 逆势 稳步 小幅 略有 略 有所 实现 呈现 出现 较快 继续 仍然 仍 却 反而 进一步 双双 分别 均 都 也 则 又 已 还 累计 绝对值 净 共 合计 总计 共计 同比 环比 相比 比例 数量 总数 总量 总体 件数 起数 宗数 人数 案件 事项 比上年 较上年 比去年 较去年 数 量 的 之'
    .split(' ')
    .concat(' ')

/** 较上年同期, 与改革前相比, 比2022年, 比年初 */
const against =
  /[比较与同跟][^，,比较与同跟]{0,10}?(?:年|期|月|周|季度|年初|年底|年末|[上前]一?[次轮届]|[^目提当]前|原来|以往)度?(?:同期)?(?:末|底|初)?(?:相比|比较|相较)?/
/** 受疫情影响减少95场 */
const cause = /^(?:受|因|由于)[^，]{1,12}?(?:影响|原因|因素)/
const years = /^(?:19|20)\d\d年度?|^\d{1,2}月份?|^[一两二三四五六七八九十\d]年(?:间|来|里|内)?/
/** 多查253台, 少收21万元 */
const byDeed = /[多少][\u4e00-\u9fff]{0,2}$/

function stripped(phrase: string): string {
  const noun = stripWords.start(stripWords.start(phrase, opening).replace(years, '').replace(cause, ''), opening)
  return stripWords.end(stripWords.end(noun, ending).replace(byDeed, ''), ending)
}

/** A phrase without words of time, comparison, change and counting: what stands before the comparison, else what stands behind it. */
function nounOf(phrase: string): string {
  if (phrase === '') return ''
  const [before = '', after = ''] = phrase.replace(against, '，').split('，')
  const noun = stripped(before)
  return noun.length >= 2 || after === '' ? noun : stripped(after)
}

/** 涉外业务 of 涉外业务较前一年的5106件: what stands before the comparison. */
function nounOfBase({ lead }: Mention): string {
  const at = lead.search(/[比较由从]|同比|环比/)
  return at < 0 ? '' : nounOf(lead.slice(0, at))
}

/** 较上年的250件, 由上年的250件: what a change right behind it starts from. */
function startsChange({ role, cues }: Mention): boolean {
  return role === 'base' || (cues & cue.from) !== 0
}

/** 减少104件，下降27.2%: the second goes on about what the first named. */
function goesOnFrom(mentions: readonly Mention[], change: Mention): Mention | null {
  const before = mentions[change.index - 1]
  if (!before || before.sentence !== change.sentence || before.bracket !== change.bracket) return null
  if ((change.passed & ~((1 << mark.comma) | (1 << mark.list))) !== 0) return null
  return before.role === 'delta' || (change.passed === 0 && startsChange(before)) ? before : null
}

/** The name of what a change is of, and the number whose words give it. */
interface ChangeSubject {
  readonly name: string
  readonly by: Mention
}

/**
 * 变化的主语 What a change is said of, in the words of its own clause or of what it goes on from: 公安类 of 公安类增加37件，上升13.2%. An empty name where it
 * says nothing but time, comparison and change.
 */
export function changeSubject(mentions: readonly Mention[], change: Mention): ChangeSubject {
  const own = nounOf(change.lead)
  if (own.length >= 2) return { name: own, by: change }
  let by = change
  for (let before = goesOnFrom(mentions, change); before; before = before.role === 'delta' ? goesOnFrom(mentions, before) : null) {
    const name = before.role === 'delta' ? nounOf(before.lead) : nounOfBase(before)
    by = before
    if (name.length >= 2) return { name, by }
  }
  return { name: '', by }
}
