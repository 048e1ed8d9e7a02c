/** What a title is made of and what a line of it must not cut: words of this kind of title, numbers, dates, bracketed names. */
const WHOLE =
  /法治政府建设|法治建设|依法行政|依法治[国省市县区]|人民政府|人民代表大会|常务委员会|管理委员会|委员会|办公室|领导小组|党政主要负责人|第一责任人|责任人|实施纲要|实施方案|情况报告|年度报告|工作报告|情况|报告|工作|关于|推进|贯彻|落实|履行|职责|全面|深化|加强|开展|实施|成效|总结|自查|督察|[0-9０-９]+(?:[—－～~-][0-9０-９]+)?年?度?|[A-Za-z]+/g

/** Never at a line's beginning, never at its end. */
const NOT_FIRST = /^[的地得了、，。；：！？）》〉」』】〕”’,.;:!?)\]%％\s]/
const NOT_LAST = /[（《〈「『【〔“‘([]$/

/**
 * How welcome a break is between `before` and `after`; the first rule that fits decides. 机关名称 | 关于事由 | 的文种: between
 * these a line may end at no cost, inside them the less the better.
 */
const RULES: readonly { readonly before: RegExp; readonly after: RegExp; readonly cost: number }[] = [
  { before: /\s$/, after: /^/, cost: 0 },
  { before: /^/, after: /^关于/, cost: 0 },
  { before: /关于$/, after: /^/, cost: 20 },
  { before: /(?:政府|委员会|[省市县区州旗乡镇局厅委办会院])$/, after: /^[0-9０-９]/, cost: 1 },
  { before: /年度?$/, after: /^/, cost: 6 },
  { before: /^/, after: /^[0-9０-９]/, cost: 3 },
  { before: /[省市县区州旗乡镇]$/, after: /^(?:法治|推进|贯彻|落实|全面|依法|开展|深化)/, cost: 3 },
  { before: /^/, after: /^(?:法治政府建设|《)/, cost: 3 },
  { before: /[、，》的]$/, after: /^/, cost: 3 },
  { before: /^/, after: /^(?:情况|工作|年度)?报告$/, cost: 6 },
  { before: /^/, after: /^(?:情况|工作|推进|贯彻|落实|履行|全面|和|与|及|并)/, cost: 4 },
]

/** Between two characters of which nothing is known: they may well be one word. */
const UNKNOWN = 12

/** For each place in the text what a line break there costs; `Infinity` where there must be none. */
export function boundaryCosts(text: string, names: readonly string[]): readonly number[] {
  const costs = Array.from({ length: text.length + 1 }, (_, at) => costAt(text, at))
  const close = (start: number, length: number) => costs.fill(Number.POSITIVE_INFINITY, start + 1, start + length)
  for (const found of text.matchAll(WHOLE)) close(found.index, found[0].length)
  for (const name of names) {
    const start = name ? text.indexOf(name) : -1
    if (start < 0) continue
    // A name longer than a line must be parted somewhere.
    if (name.length <= 18) close(start, name.length)
    costs[start] = Math.min(costs[start] ?? 0, 1)
    if (!NOT_FIRST.test(text.slice(start + name.length))) costs[start + name.length] = Math.min(costs[start + name.length] ?? 0, 1)
  }
  return costs
}

function costAt(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 4), at)
  const after = text.slice(at)
  // Not between the halves of a surrogate pair.
  if (/[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(after)) return Number.POSITIVE_INFINITY
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return Number.POSITIVE_INFINITY
  return RULES.find(rule => rule.before.test(before) && rule.after.test(after))?.cost ?? UNKNOWN
}
