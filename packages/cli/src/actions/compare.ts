import { type Comparison, compareReports, comparisonHtml, comparisonText } from '@fazhi/draft'
import { parseReadable } from '../input/parse-readable.ts'
import { OperatorError } from '../operator-error.ts'
import { placeFor } from '../output/beside.ts'
import { writeFile } from '../output/write-file.ts'

interface Options {
  readonly format: 'pretty' | 'json' | 'html' | 'xlsx'
  readonly output?: string
  readonly force?: boolean
}

const written: Readonly<Record<Options['format'], (comparison: Comparison) => string | Promise<Uint8Array>>> = {
  pretty: comparisonText,
  json: comparison => `${JSON.stringify(comparison, null, 2)}\n`,
  html: comparisonHtml,
  xlsx: async comparison => (await import('../sheets/write-comparison.ts')).writeComparison(comparison),
}

/** Two reports side by side, printed or written. */
export async function compare(before: string, after: string, options: Options): Promise<number> {
  const [a, b] = [await parseReadable(before), await parseReadable(after)]
  const content = await written[options.format](compareReports(a.report, b.report, { a: a.source.bound, b: b.source.bound }))
  if (options.output === undefined) {
    if (typeof content !== 'string') throw new OperatorError('xlsx 要用 -o 写明存到哪里')
    process.stdout.write(content.endsWith('\n') ? content : `${content}\n`)
    return 0
  }
  const place = placeFor(placeFor(options.output, before, options.force ?? false), after, options.force ?? false)
  await writeFile(place, content)
  process.stdout.write(`对比：${place}\n`)
  return 0
}
