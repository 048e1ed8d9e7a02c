import type { Diagnostic } from '@fazhi/schema'
import type { Inspection } from '../inspect/inspection.ts'
import { count } from './count.ts'
import type { Format } from './format.ts'
import { isOfFile } from './is-of-file.ts'
import { originalSpan } from './original-span.ts'
import { placesIn } from './places.ts'
import { severityTerms } from './severity-terms.ts'

/** A table a validator can paste into a mail or an issue. */
export const markdown: Format = {
  id: 'markdown',
  term: 'Markdown 表格',
  write(inspections) {
    return inspections.length === 0 ? '' : `${inspections.map(file).join('\n\n')}\n`
  },
}

function file(inspection: Inspection): string {
  const { error, warning, info } = count([inspection])
  const { quantities, examined } = inspection.examination.coverage
  const place = placesIn(inspection.original)
  const row = (entry: Diagnostic) => {
    const { line, column } = place(originalSpan(inspection.source, entry.span).start)
    const advice = entry.fixes?.map(fix => fix.label).join('；') ?? ''
    return [
      severityTerms[entry.severity],
      isOfFile(entry) ? '—' : `${line}:${column}`,
      entry.message,
      entry.because ?? '',
      advice,
      entry.rule,
    ]
      .map(cell)
      .join(' | ')
  }
  return [
    `## ${cell(inspection.path)}`,
    '',
    `错误${error}条，警告${warning}条，提示${info}条；读出数字${quantities}个，核对${examined}个。`,
    ...(inspection.diagnostics.length === 0
      ? []
      : [
          '',
          '| 程度 | 行:列 | 发现 | 计算 | 建议 | 规则 |',
          '| --- | --- | --- | --- | --- | --- |',
          ...inspection.diagnostics.map(entry => `| ${row(entry)} |`),
        ]),
  ].join('\n')
}

/** Nothing in a cell may break the table or become markup. */
function cell(text: string): string {
  return text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ')
}
