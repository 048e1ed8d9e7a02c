import type { Mention } from '../reading/mention.ts'

/**
 * 如何引出分项 `bracket` 13件（新制定5件…）; `among` 其中; `colon` 如下：; `inside` 在15件中，; `include` 包括; `total` …，合计15件;
 * `plain`: nothing but the order of the numbers.
 */
export type Link = 'bracket' | 'among' | 'colon' | 'inside' | 'include' | 'total' | 'plain'

/** 总分结构 A whole and the parts that the text gives after (or before) it. */
export interface Breakdown {
  readonly whole: Mention
  readonly parts: readonly Mention[]
  readonly link: Link
  /** How strongly the words say that the parts are all there is; see `exhaustiveness`. Infinite where they are right. Weighed when asked. */
  readonly evidence: () => number
  /** Whether the parts add up to the whole (as intervals). */
  readonly exact: boolean
}
