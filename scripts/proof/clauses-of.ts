import type { Report } from '../../packages/schema/src/index.ts'
import * as clauses from './clauses/index.ts'
import { measure } from './measured.ts'
import type { Row } from './row.ts'

/** Every clause that can be measured on a laid-out report, in the order of the standard. */
export function clausesOf(pdf: string, report: Report, form: 'public' | 'submitted'): readonly Row[] {
  const measured = measure(pdf, report, form)
  return Object.values(clauses)
    .flatMap(rowsOf => rowsOf(measured))
    .sort((a, b) => a.clause.localeCompare(b.clause, 'en', { numeric: true }))
}
