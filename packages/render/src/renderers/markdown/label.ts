/**
 * 标签 What a block is, where Markdown has no way to say so: a comment on a line of its own before the block, which neither
 * GitHub nor pandoc shows.
 */
export type LabelWord =
  | '主送机关'
  | '表题'
  | '接排'
  | '无序数'
  | `序数 ${string}`
  | `回到${number}层`
  | '结束语'
  | '附件说明'
  | '署名'
  | '成文日期'
  | '附注'
  | '抄送'
  | '附件'

/** The comment line that carries the labels, with its line break; nothing when there are none. */
export function label(words: readonly LabelWord[]): string {
  return words.length === 0 ? '' : `<!-- ${words.join('；')} -->\n`
}
