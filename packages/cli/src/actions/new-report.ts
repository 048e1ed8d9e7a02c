import { existsSync } from 'node:fs'
import { skeleton } from '@fazhi/draft'
import { yearOf } from '../input/year-of.ts'
import { chosenProfile } from '../inspect/choose-profile.ts'
import { OperatorError } from '../operator-error.ts'
import { writeFile } from '../output/write-file.ts'

/** Writes a report's skeleton; a file that is there already is left alone. */
export async function newReport(path: string, options: { profile: string; year?: string }): Promise<number> {
  const profile = chosenProfile(options.profile)
  if (existsSync(path)) throw new OperatorError(`${path}：已经有这个文件，请换一个名字`)
  const year = options.year === undefined ? new Date().getFullYear() - 1 : yearOf(options.year)
  await writeFile(path, skeleton(profile, year))
  process.stdout.write(`已写好 ${path}：填好每个〔待填〕后运行 fazhi check ${path}\n`)
  return 0
}
