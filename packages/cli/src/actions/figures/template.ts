import { collectingSheets, extractFigures, figuresOfReport } from '@fazhi/draft'
import { parseReadable } from '../../input/parse-readable.ts'
import { chosenProfile } from '../../inspect/choose-profile.ts'
import { placeFor } from '../../output/beside.ts'
import { writeFile } from '../../output/write-file.ts'
import { writeSheets } from '../../sheets/write-sheets.ts'
import type { FiguresOptions } from './figures-options.ts'

/** Writes the workbook that departments fill in. */
export async function template(options: FiguresOptions): Promise<number> {
  const profile = chosenProfile(options.profile)
  const before = options.last === undefined ? null : await parseReadable(options.last)
  const last = before === null ? undefined : figuresOfReport(before.report, extractFigures(before.report, before.source.bound))
  const sheets = collectingSheets(profile.id, last)
  const place = placeFor(options.output ?? '数据采集.xlsx', options.last ?? '', options.force ?? false)
  await writeFile(place, await writeSheets(sheets))
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length - 1, 0)
  process.stdout.write(`采集表：${place}（${sheets.length}张表，${rows}项）\n`)
  return 0
}
