import { examine } from '../examine.ts'
import { reportOfText } from './report-of-text.ts'

/** What is said to be wrong in a text: the working of each accusation. */
export function accusationsIn(text: string): string[] {
  return examine(reportOfText(text))
    .claims.filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ because }) => because)
}
