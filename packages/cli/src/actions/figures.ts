import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { extractFigures, readFigures, verifyFigures } from '@fazhi/draft'
import type { Parsed } from '@fazhi/parse'
import { parseReadable } from '../input/parse-readable.ts'
import { readText } from '../input/read-text.ts'
import { OperatorError } from '../operator-error.ts'
import { placeWords } from '../output/place-words.ts'

interface Options {
  readonly format: 'pretty' | 'json'
  readonly draft?: string
  readonly figures?: string
}

/** Figures of a report, or a finished report held against its draft: 0 nothing changed by hand, 1 something was. */
export async function figures(path: string, options: Options): Promise<number> {
  const parsed = await parseReadable(path)
  if (options.draft !== undefined) return verify(parsed, options.draft, options)
  const place = placeOf(parsed)
  const rows = extractFigures(parsed.report).map(({ known, text, span, sentence, confidence }) => ({
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

async function verify(parsed: Parsed, draft: string, options: Options): Promise<number> {
  const beside = join(dirname(draft), 'figures.yaml')
  const from = options.figures ?? (existsSync(beside) ? beside : null)
  const given = from === null ? null : readFigures(await readText(from))
  if (given?.diagnostics.some(({ severity }) => severity === 'error')) throw new OperatorError(`${from}：数据有误，先用 fazhi build 看哪里`)
  const { diagnostics, found, lost } = verifyFigures(await readText(draft), given?.figures ?? new Map(), parsed.source)
  const place = placeOf(parsed)
  for (const entry of diagnostics) process.stdout.write(`${place(entry.span).exact}  ${entry.message}\n`)
  process.stdout.write(`与数据相连的数找到${found}个，被改动${diagnostics.length}个，原句已不在的${lost.length}个\n`)
  return diagnostics.length > 0 ? 1 : 0
}

function placeOf({ source, original, docx }: Parsed) {
  return placeWords({ source, original: original ?? source.text, word: docx })
}
