import { leavesOf } from '../../packages/render/src/renderers/docx/diagnostics/leaves-of.ts'
import type { BoundText, Report } from '../../packages/schema/src/index.ts'

/** Every number of a report, as if it had been written from figures, by a name too long for a tag of Word. */
export const boundOf = (report: Report): readonly BoundText[] =>
  leavesOf(report, 'inline').flatMap(leaf =>
    [...leaf.text.matchAll(/\d[\d.]*[%件]?/g)].map(({ 0: built, index }) => {
      const start = leaf.span.start + index
      const expression = `件 行政复议.审结 ${'很长的写法'.repeat(built.length)}`
      return { span: { start, end: start + built.length }, built, expression, ids: ['reconsideration.concluded'] }
    }),
  )
