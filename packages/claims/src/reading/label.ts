const leading =
  '截至目前 其中 另有 还有 全年 今年 去年 目前 累计 总计 合计 共计 共有 一共 分别 以及 已经 先后 依法 全部 另 共 及 和 与 或 并 已 均 都 则 为 是 有 在 对 将'.split(
    ' ',
  )
const trailing = '达到了 达到 的有 的为 的是 共计 只有 仅有 分别 合计 总计 累计 了 达 为 是 有 的 共 约 近 超 计 到 至 仅 各 由 从'.split(
  ' ',
)

function withoutLeading(text: string): string {
  let rest = text
  for (;;) {
    const shorter = rest.replace(/^(?:19|20)\d\d年度?|^[\s，,]/, '')
    const word = shorter === rest ? leading.find(w => rest.startsWith(w)) : undefined
    if (shorter === rest && word === undefined) return rest
    rest = word === undefined ? shorter : rest.slice(word.length)
  }
}

function withoutTrailing(text: string): string {
  let rest = text.trimEnd()
  for (let word = trailing.find(w => rest.endsWith(w)); word !== undefined; word = trailing.find(w => rest.endsWith(w))) {
    rest = rest.slice(0, -word.length).trimEnd()
  }
  return rest
}

/** 标签 What a number counts, in the writer's words: the lead without connectives and verbs of being; if nothing is left, the tail. */
export function labelOf(lead: string, tail: string): string {
  const before = withoutTrailing(withoutLeading(lead.length > 40 ? lead.slice(-40) : lead))
  if (before !== '') return before
  const after = tail.length > 20 ? tail.slice(0, 20) : tail
  return after.replace(/^(?:的|是|为|由|通过)/, '').replace(/(?:当中|之中|中|里)$/, '')
}
