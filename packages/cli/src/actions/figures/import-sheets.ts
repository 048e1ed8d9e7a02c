import { mergeCollected } from '@fazhi/draft'
import { yearOf } from '../../input/year-of.ts'
import { placeFor } from '../../output/beside.ts'
import { writeFile } from '../../output/write-file.ts'
import { readSheets } from '../../sheets/read-sheets.ts'
import type { FiguresOptions } from './figures-options.ts'

/** Merges filled workbooks to figures.yaml. 0 all agree; 1 something is contradictory or unreadable, said cell by cell. */
export async function importSheets(files: readonly string[], options: FiguresOptions): Promise<number> {
  const year = options.year === undefined ? new Date().getFullYear() - 1 : yearOf(options.year)
  const place = placeFor(options.output ?? 'figures.yaml', '', options.force ?? false)
  const sheets = (await Promise.all(files.map(readSheets))).flat()
  const { yaml, conflicts, troubles, count } = mergeCollected(year, sheets)
  await writeFile(place, yaml)
  process.stdout.write(`数据：${place}（${count}项）\n`)
  for (const { term, values } of conflicts) {
    process.stdout.write(`矛盾：${term} ${values.map(({ value, place: cell }) => `${value}（${cell}）`).join('、')}\n`)
  }
  for (const trouble of troubles) process.stdout.write(`读不懂：${trouble}\n`)
  return conflicts.length + troubles.length > 0 ? 1 : 0
}
