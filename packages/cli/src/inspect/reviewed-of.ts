import { basename } from 'node:path'
import type { Reviewed } from '@fazhi/review'
import { placeWords } from '../output/place-words.ts'
import type { Inspection } from './inspection.ts'

/** An inspection as the answers to a writer want it. */
export function reviewedOf(inspection: Inspection): Reviewed {
  const { path, source, report, profile, examination, diagnostics } = inspection
  const place = placeWords(inspection)
  return {
    name: basename(path),
    source,
    report,
    profile,
    examination,
    diagnostics,
    place: span => place(span).short,
  }
}
