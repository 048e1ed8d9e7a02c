import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'
import { semicolonBetween } from '../structure/rate-wholes.ts'
import { counts } from './counts.ts'

const general = '全年 全市 全县 全区 全省 其中 同时 总体 整体 平均 行政 案件 工作 按时 按期 及时 综合 法定 期限 内 的'.split(' ')

/** 复议申请1286件，审结1103件；12345热线办结率99.1%: behind a semicolon or a stop, of what the rate itself names. */
export function ofOtherSubject(mentions: readonly Mention[], rate: Mention, stem: string, parts: readonly Mention[]): boolean {
  const at = stem === '' ? -1 : rate.lead.lastIndexOf(stem)
  const [part] = parts
  if (at < 2 || !part || part.index > rate.index) return false
  if (part.sentence === rate.sentence && !semicolonBetween(mentions, part, rate)) return false
  const subject = stripWords.end(stripWords.start(rate.lead.slice(0, at), general), general)
  return subject.length >= 2 && parts.every(each => !counts.bigramIn(subject, `${counts.words(each)}|${each.gap.slice(-24)}`))
}
