import type { Span } from './span.ts'

/**
 * 与数据相连的文字 A stretch of the reading text that was written from figures: a number with its unit, a rate, 同比增长17.6%. Built
 * reports know it from their draft, Word files from the content controls they were built with.
 */
export interface BoundText {
  /** Where it stands; `null` when the stretch that was built is no longer marked in the file. */
  readonly span: Span | null
  /** 生成时的文字 What the figures said when the report was built: 102件 */
  readonly built: string
  /** As the draft has it: 件 行政复议.审结 */
  readonly expression: string
  /** The ids of the indicators it rests on. */
  readonly ids: readonly string[]
}
