import { extractFigures } from '@fazhi/draft'
import { parseReadable } from '../../input/parse-readable.ts'
import { placeWords } from '../../output/place-words.ts'
import type { FiguresOptions } from './figures-options.ts'

/** Lists the figures of a report, each with its place. */
export async function extract(path: string, options: FiguresOptions): Promise<number> {
  const { report, source, original, docx } = await parseReadable(path)
  const place = placeWords({ source, original: original ?? source.text, word: docx })
  const rows = extractFigures(report, source.bound).map(({ known, text, span, sentence, confidence }) => ({
    id: known.indicator.id,
    term: known.indicator.term,
    text,
    place: place(span).exact,
    range: span,
    sentence,
    confidence,
  }))
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else
    for (const row of rows)
      process.stdout.write(`${row.term}  ${row.text}  ${row.place}${row.confidence === 'sure' ? '' : '  （文中另有不同的数）'}\n`)
  return 0
}
