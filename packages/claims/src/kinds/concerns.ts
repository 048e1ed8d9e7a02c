import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'
import { counts } from './counts.ts'

const connectives = '同比 环比 相比 分别 年均 则 也 又 各 均'.split(' ')
const against = /^[比较与同][^，,]{0,8}?(?:年|期|月|周|季度)(?:同期)?(?:相比)?/
const ending =
  '比上年 较上年 比去年 较去年 同比 环比 增长率 增长 增加 上升 提高 提升 上涨 增幅 升幅 涨幅 增速 下降 减少 降低 降幅 减幅 回落 下滑 下跌 攀升 回升 抬升 走高 走低 压缩 压减 压降 缩减 缩短 精简 削减 扩大 幅度 速度 达到 增 升 降 减 率 了 为 是 达 约 近 超'
    .split(' ')
    .concat(' ')

/** What the change itself is said of, if it says: 平均办理时限 of 平均办理时限压缩72.5%. */
function ownSubject(stated: Mention): string {
  return stripWords.end(stripWords.start(stripWords.start(stated.lead, connectives).replace(against, ''), connectives), ending)
}

/** 上半年2.31万件，下半年2.68万件，全年比上年增加0.42万件: of all of it, which no one count here is. */
function ofAll({ gap, lead }: Mention): boolean {
  return (
    /(?:全年|总数|总量|合计|总计|两个|两类|两批|二者|两者|相加|整体|总体)[^，,]{0,6}?(?:比|较|与|同比|合计|收案|罚没)/.test(
      `${gap.slice(-4)}${lead}`,
    ) || /^(?:全年|共|总|合计)/.test(lead)
  )
}

/** Whether a change is of all that was counted, and this count is only some of it. */
export function ofAllTogether(change: Mention, current: Mention): boolean {
  return ofAll(change) && !ofAll(current)
}

/** Whether the change may be about this level: it has no subject of its own, or the same. */
export function concerns(stated: Mention, current: Mention): boolean {
  if (ofAllTogether(stated, current)) return false
  const subject = ownSubject(stated)
  // …；刑事收案同比下降4.3%: behind a semicolon the first word of its subject counts too.
  if (subject.length >= 4 && (stated.passed & (1 << mark.semicolon)) !== 0 && !counts.words(current).includes(subject.slice(0, 2)))
    return false
  // 人均公园绿地面积比上年增长1.13%: not of the whole area.
  if (/人均|户均|平均|每/.test(subject) && !/人均|户均|平均|每/.test(current.lead)) return false
  // 重复投诉率下降6.5%: of a rate.
  if (
    /(?<!增长|上升|下降|增加)率(?:同比|比上年|较上年)?(?:上升|下降|提高|降低|增长|减少)/.test(stated.lead) &&
    current.number.family !== 'percent'
  )
    return false
  // 其中涉企案件增长35.2%: not of all cases.
  const own = subject.replace(/案件|投诉|事项|数量?$/g, '')
  if ((stated.cues & cue.among) !== 0 && own.length >= 2 && !counts.bigramIn(own, counts.words(current))) return false
  return subject.length < 2 || counts.bigramIn(subject, counts.words(current))
}
