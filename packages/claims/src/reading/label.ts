import { stripWords } from './strip-words.ts'

const leading = stripWords.of(
  '截至目前 其中 另有 还有 全年 今年 去年 目前 累计 总计 合计 共计 共有 一共 共 分别 以及 已经 先后 依法 全部 另 及 和 与 或 并 已 均 都 则 为 是 有 在 对 将 ， ,'
    .split(' ')
    .concat(' ', '\u3000'),
)
const trailing = stripWords.of(
  '达到了 达到 尚有 仍有 还有 尚 仍 的有 的为 的是 共计 只有 仅有 分别 合计 总计 累计 了 达 为 是 有 的 共 约 近 超 计 到 至 仅 各 由 从 比 较 上年度 上年 去年 上一年 上年同期 去年同期'
    .split(' ')
    .concat(' ', '\u3000'),
)
const year = /^(?:19|20)\d\d年度?/
const startsLikeYear = (text: string): boolean => text.charCodeAt(0) === 0x31 || text.charCodeAt(0) === 0x32

function withoutLeading(text: string): string {
  const rest = leading.start(text)
  if (!startsLikeYear(rest)) return rest
  const undated = rest.replace(year, '')
  return undated === rest ? rest : withoutLeading(undated)
}

/** 标签 What a number counts, in the writer's words: the lead without connectives and verbs of being; if nothing is left, the tail. */
export function labelOf(lead: string, tail: string): string {
  const before = trailing.end(withoutLeading(lead.length > 40 ? lead.slice(-40) : lead))
  if (before !== '') return before
  if (tail === '') return tail
  const after = tail.length > 20 ? tail.slice(0, 20) : tail
  return after.replace(/^(?:的|是|为|由|通过)/, '').replace(/(?:当中|之中|中|里)$/, '')
}
