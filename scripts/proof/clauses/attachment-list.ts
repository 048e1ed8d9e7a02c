import { bare, findLine, linesBelow } from '../find-line.ts'
import type { Measured } from '../measured.ts'
import type { Row } from '../row.ts'

/** 7.3.4 附件说明 */
export function attachmentListRows(measured: Measured): readonly Row[] {
  const { report, block, text } = measured
  const names = report.attachmentList
  if (names.length === 0) return []
  const character = (block.right - block.left) / 28
  const chars = (left: number) => (left - block.left) / character
  const first = findLine(measured, line => line.startsWith('附件：'), 'last')
  const above = first ? linesBelow(measured, first) : null
  const next = names[1] ? findLine(measured, line => line.startsWith(`2.${bare(names[1]?.text ?? '').slice(0, 6)}`), 'last') : null
  const wrapped =
    first && (first.line.text + first.line.hung).length < bare(names[0]?.text ?? '').length + 5
      ? text[first.page]?.[first.index + 1]
      : undefined
  return [
    {
      clause: '7.3.4 附件说明',
      required: '空一行，左空二字；各序号、回行对齐',
      measured: first
        ? `距上${above?.toFixed(2)}行位，左空${chars(first.line.left).toFixed(2)}字${next ? `，序号${chars(next.line.left).toFixed(2)}` : ''}${wrapped ? `，回行${chars(wrapped.left).toFixed(2)}` : ''}`
        : '未见',
      ok:
        first !== null &&
        (above === null || Math.abs(above - 2) < 0.4) &&
        Math.abs(chars(first.line.left) - 2) < 0.3 &&
        (!next || Math.abs(chars(next.line.left) - 5) < 0.35) &&
        (!wrapped || Math.abs(chars(wrapped.left) - (names.length > 1 ? 6 : 5)) < 0.35),
    },
  ]
}
