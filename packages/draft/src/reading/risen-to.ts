import type { Quantity } from '@fazhi/schema'

/** 由上年的52.3%提升到61.7% Two numbers of one indicator: last year's, and this year's under the label before 由. */
export interface Risen {
  /** Where 由 begins, in the text. */
  readonly from: number
  /** Where this year's number ends. */
  readonly to: number
  readonly last: Quantity
  /** This year's number, labelled with what stands before 由. */
  readonly now: Quantity
}

const opening = /由(?:上年|去年|上年度)(?:的)?$/
const turn = /^(?:稳步|大幅|进一步)?(?:提升|提高|上升|增加|增长|扩大|下降|降低|减少|压缩|下调|上涨)(?:到|至)(?:了)?$/

/** Whether the first quantity and the one behind it are such a pair. `offset`: where the text begins in the reading text. */
export const risenTo = (last: Quantity, now: Quantity | undefined, text: string, offset: number): Risen | null => {
  if (now === undefined || last.unit !== now.unit) return null
  const start = last.span.start - offset
  const words = opening.exec(text.slice(Math.max(0, start - 8), start))
  if (words === null || !turn.test(text.slice(last.span.end - offset, now.span.start - offset))) return null
  return { from: start - words[0].length, to: now.span.end - offset, last, now: { ...now, label: last.label.replace(opening, '') } }
}
