import { type Comparison, compareReports, comparisonHtml, comparisonText } from '@fazhi/draft'
import { parseReadable } from '../input/parse-readable.ts'
import { placeFor } from '../output/beside.ts'
import { writeFile } from '../output/write-file.ts'

interface Options {
  readonly format: 'pretty' | 'json' | 'html'
  readonly output?: string
  readonly force?: boolean
}

const written: Readonly<Record<Options['format'], (comparison: Comparison) => string>> = {
  pretty: comparisonText,
  json: comparison => `${JSON.stringify(comparison, null, 2)}\n`,
  html: comparisonHtml,
}

/** Two reports side by side, printed or written. */
export async function compare(before: string, after: string, options: Options): Promise<number> {
  const [a, b] = [await parseReadable(before), await parseReadable(after)]
  const text = written[options.format](compareReports(a.report, b.report))
  if (options.output === undefined) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    return 0
  }
  const place = placeFor(placeFor(options.output, before, options.force ?? false), after, options.force ?? false)
  await writeFile(place, text)
  process.stdout.write(`对比：${place}\n`)
  return 0
}
