import { bodyNames } from '@fazhi/publish'
import type { Examination, Span } from '@fazhi/schema'
import { rules, validate } from '@fazhi/validate'
import { parseFile } from '../input/parse-file.ts'
import { unreadable } from '../input/unreadable.ts'
import { chooseProfile } from '../inspect/choose-profile.ts'
import { originalSpan } from '../output/original-span.ts'
import { placesIn } from '../output/places.ts'
import type { GateFinding } from './gate-finding.ts'
import type { Judged } from './task.ts'

const disclosure = rules.filter(rule => rule.id.startsWith('disclosure/'))
/** The rules of disclosure judge words, not sums. */
const nothing: Examination = { quantities: [], claims: [], coverage: { quantities: 0, examined: 0 }, unexamined: [] }

/**
 * 公开前审查 What speaks against making a file public: marks of secrecy, personal data … by the rules as they are: neither a configuration nor
 * a baseline opens this gate. `failure`: why nothing of the file can be read.
 */
export async function judge(path: string): Promise<Judged> {
  const parsed = await parseFile(path)
  const failure = unreadable(parsed)
  const { source, report, original, diagnostics } = parsed
  const judged = { kind: 'judged' as const, failure, year: report.year, bodies: bodyNames(report) }
  if (failure !== null) return { ...judged, findings: [] }
  const found = validate({ source, report, examination: nothing, profile: chooseProfile(report, undefined) }, disclosure)
  const place = placesIn(original ?? source.text)
  // What is about the file as a whole has no place in its text.
  const lineOf = (span: Span): string => `第${place(originalSpan(source, span).start).line}行`
  const findings = [...diagnostics, ...found].flatMap(({ rule, severity, message, span }): readonly GateFinding[] =>
    severity === 'info' ? [] : [{ rule, severity, message, place: span.end > span.start ? lineOf(span) : '' }],
  )
  const { secrecy } = report.letterhead
  if (secrecy === undefined) return { ...judged, findings }
  const marked = {
    rule: 'disclosure/secrecy-mark',
    severity: 'error' as const,
    message: `文前信息写有密级“${secrecy}”，不得公开`,
    place: '文前信息',
  }
  return { ...judged, findings: [marked, ...findings] }
}
