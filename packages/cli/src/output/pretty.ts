import { becauseTerm } from '@fazhi/review'
import type { Diagnostic, Severity, Span } from '@fazhi/schema'
import { roleWordings } from '@fazhi/schema'
import type { Inspection } from '../inspect/inspection.ts'
import { count } from './count.ts'
import { excerpt } from './excerpt.ts'
import type { Format } from './format.ts'
import { isOfFile } from './is-of-file.ts'
import type { Paint } from './paint.ts'
import { type PlaceWords, placeWords } from './place-words.ts'
import { severityTerms } from './severity-terms.ts'

const styles: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', info: 'cyan' }

/** 给人看的格式 The line, the words underlined, the sum worked out, the basis, the fix. */
export const pretty: Format = {
  id: 'pretty',
  term: '给人看的文字',
  write(inspections, paint) {
    if (inspections.length === 0) return ''
    const files = inspections.map(inspection => file(inspection, paint))
    const { error, warning, info } = count(inspections)
    const total = `共${inspections.length}份报告：错误${error}条，警告${warning}条，提示${info}条`
    return `${[...files, ...(inspections.length > 1 ? [total] : [])].join('\n\n')}\n`
  },
}

function file(inspection: Inspection, paint: Paint): string {
  const { report, diagnostics, examination, profile } = inspection
  const title = report.title?.lines.map(line => line.text).join('') ?? '（没有标题）'
  const { error, warning, info } = count([inspection])
  const { quantities, examined } = examination.coverage
  const place = placeWords(inspection)
  const summary = `错误${error}条，警告${warning}条，提示${info}条${inspection.silenced > 0 ? `（另有${inspection.silenced}条已列入基线）` : ''}`
  return [
    paint('bold', inspection.path),
    `  ${title}`,
    `  报告年度${report.year ?? '不明'}，按“${profile.term}”核验`,
    ...(inspection.failure !== null ? [] : [`  法定内容：${parts(inspection, paint)}`]),
    '',
    ...fewOfAKind(diagnostics).flatMap(({ entry, more }) => [
      ...finding(entry, inspection, place, paint),
      ...(more > 0 ? [paint('dim', `      这样的提示还有${more}条，--format json 逐条列出`)] : []),
      '',
    ]),
    paint(error > 0 ? 'red' : 'green', summary),
    `读出数字${quantities}个，其中${examined}个有别的数字可以核对，${quantities - examined}个没有（fazhi claims 逐个列出）`,
    ...boundWords(inspection),
  ].join('\n')
}

/** 由数据写出的数 Of a file that knows them, how many there are and how many a hand has changed. */
function boundWords({ source, diagnostics }: Inspection): readonly string[] {
  const edited = diagnostics.filter(({ rule }) => rule === 'consistency/edited-figure').length
  const here = source.bound.filter(({ span }) => span !== null).length
  return here === 0 ? [] : [`由数据写出的${here}处，改过${edited}处`]
}

/** Of what is only worth a look, the first few of each kind, the last of them with how many more there are. */
function fewOfAKind(diagnostics: readonly Diagnostic[]): readonly { entry: Diagnostic; more: number }[] {
  const few = 3
  const seen = new Map<string, number>()
  for (const { rule, severity } of diagnostics) if (severity === 'info') seen.set(rule, (seen.get(rule) ?? 0) + 1)
  const shown = new Map<string, number>()
  return diagnostics.flatMap(entry => {
    const total = entry.severity === 'info' ? (seen.get(entry.rule) ?? 0) : 0
    if (total <= few) return [{ entry, more: 0 }]
    const rank = (shown.get(entry.rule) ?? 0) + 1
    shown.set(entry.rule, rank)
    return rank > few ? [] : [{ entry, more: rank === few ? total - few : 0 }]
  })
}

function parts({ report, profile }: Inspection, paint: Paint): string {
  return profile.parts
    .filter(part => part.required)
    .map(({ role }) => {
      const term = roleWordings.find(wording => wording.role === role)?.short ?? role
      const found = report.parts.filter(part => part.role === role)
      if (found.some(part => part.own)) return paint('green', `✓ ${term}`)
      return found.length > 0 ? paint('yellow', `○ ${term}（未单列）`) : paint('red', `✗ ${term}`)
    })
    .join('  ')
}

function finding(entry: Diagnostic, inspection: Inspection, place: (span: Span) => PlaceWords, paint: Paint): string[] {
  const ofFile = isOfFile(entry)
  const { words, marks } = ofFile ? { words: '', marks: '' } : excerpt(inspection.source.text, entry.span)
  const { line, exact } = place(entry.span)
  // What stands in the same line is in the working already.
  const elsewhere = (entry.related ?? [])
    .map(({ span: at, message }) => ({ there: place(at), message }))
    .filter(({ there }) => there.line !== line)
  const safe = entry.fixes?.some(fix => fix.safety === 'safe')
  return [
    `  ${paint(styles[entry.severity], severityTerms[entry.severity])} ${ofFile ? '' : `${exact}  `}${paint('bold', entry.message)}`,
    ...(words.trim() === '' ? [] : [`      │ ${words}`, `      │ ${paint(styles[entry.severity], marks)}`]),
    ...labelled(becauseTerm(entry.rule), entry.because),
    ...elsewhere.map(({ there, message }) => `      参见：${there.exact} ${message}`),
    ...labelled('依据', entry.basis),
    ...(entry.fixes ?? []).map(fix => `      建议：${fix.label}`),
    `      ${paint('dim', `规则：${entry.rule}${safe ? '（可用 --fix 修改）' : ''}`)}`,
  ]
}

function labelled(label: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`      ${label}：${text}`]
}
