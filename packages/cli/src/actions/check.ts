import { loadConfig } from '../config/load-config.ts'
import { updateBaseline } from '../config/update-baseline.ts'
import { fixFile } from '../fix/fix-file.ts'
import { findReports } from '../input/find-reports.ts'
import type { Revisions } from '../input/parse-file.ts'
import { inspect } from '../inspect/inspect.ts'
import type { Inspection } from '../inspect/inspection.ts'
import { OperatorError } from '../operator-error.ts'
import { count } from '../output/count.ts'
import { formats } from '../output/formats.ts'
import { paintFor } from '../output/paint.ts'

interface Options {
  readonly format: string
  readonly profile?: string
  readonly revisions?: Revisions
  readonly fix?: boolean
  readonly safeOnly?: boolean
  readonly unsafe?: boolean
  readonly dryRun?: boolean
  readonly updateBaseline?: boolean
}

/**
 * Judges every file, in the order given. 0: no error found; 1: at least one; 2: something could not be read at all, said on
 * stderr; the other files are judged all the same.
 */
export async function check(paths: readonly string[], options: Options): Promise<number> {
  const format = formats.find(entry => entry.id === options.format)
  if (!format) throw new OperatorError(`没有“${options.format}”这种输出格式，可用的有 ${formats.map(entry => entry.id).join('、')}`)
  if (options.safeOnly && options.unsafe) throw new OperatorError('--safe-only 与 --unsafe 不能同用')
  if (options.dryRun && !options.fix) throw new OperatorError('--dry-run 要与 --fix 同用')
  const { ignored } = await loadConfig('.')
  const { files, empty } = await findReports(paths, ignored)
  const failures = empty.map(path => `${path}：这个文件夹里没有报告（要找的是 .docx、.txt、.md、.html 文件）`)
  const inspections: Inspection[] = []
  for (const path of files) {
    const inspection = await inspect(path, options.profile, options.revisions).catch((error: unknown) => {
      if (!(error instanceof OperatorError)) throw error
      failures.push(error.message)
      return null
    })
    if (!inspection) continue
    inspections.push(inspection)
    if (inspection.failure !== null) failures.push(inspection.failure)
  }
  if (options.updateBaseline) {
    for (const line of await updateBaseline(inspections)) process.stderr.write(`${line}\n`)
  }
  process.stdout.write(
    format.write(
      inspections.filter(entry => options.format !== 'pretty' || entry.failure === null),
      paintFor(process.stdout, process.env),
    ),
  )
  if (options.fix) {
    for (const inspection of inspections)
      process.stderr.write(await fixFile(inspection, { dryRun: options.dryRun ?? false, unsafe: options.unsafe ?? false }))
  }
  for (const failure of new Set(failures)) process.stderr.write(`fazhi：${failure}\n`)
  if (failures.length > 0) return 2
  return count(inspections).error > 0 ? 1 : 0
}
