import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { boundSkeleton, skeleton } from '@fazhi/draft'
import type { Profile } from '@fazhi/schema'
import { yearOf } from '../input/year-of.ts'
import { chosenProfile } from '../inspect/choose-profile.ts'
import { OperatorError } from '../operator-error.ts'
import { placeFor } from '../output/beside.ts'
import { writeFile } from '../output/write-file.ts'

/** Writes a report's skeleton; a file that is there already is left alone. */
export async function newReport(path: string, options: { profile: string; year?: string; figures?: boolean }): Promise<number> {
  const profile = chosenProfile(options.profile)
  if (existsSync(path)) throw new OperatorError(`${path}：已经有这个文件，请换一个名字`)
  const year = options.year === undefined ? new Date().getFullYear() - 1 : yearOf(options.year)
  if (options.figures) return bound(path, profile, year)
  await writeFile(path, skeleton(profile, year))
  process.stdout.write(`已写好 ${path}：填好每个〔待填〕后运行 fazhi check ${path}\n`)
  return 0
}

/** The skeleton as a draft, with the figures it asks for in a file beside it. */
async function bound(path: string, profile: Profile, year: number): Promise<number> {
  const place = placeFor(join(dirname(path), 'figures.yaml'), path, false)
  const { draft, figures } = boundSkeleton(profile, year)
  await writeFile(path, draft)
  await writeFile(place, figures)
  process.stdout.write(`已写好 ${path} 和 ${place}：数据填进 ${place}，再运行 fazhi build ${path}\n`)
  return 0
}
