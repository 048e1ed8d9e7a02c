import { join } from 'node:path'
import { nextDraft } from '@fazhi/draft'
import { parseReadable } from '../input/parse-readable.ts'
import { yearOf } from '../input/year-of.ts'
import { OperatorError } from '../operator-error.ts'
import { placeFor } from '../output/beside.ts'
import { writeFile } from '../output/write-file.ts'

/** Last year's report to this year's draft and figures; says where every old number went. */
export async function next(path: string, options: { year?: string; out: string }): Promise<number> {
  const { report, source } = await parseReadable(path)
  const year = options.year === undefined ? report.year && report.year + 1 : yearOf(options.year)
  if (!year) throw new OperatorError(`${path}：看不出报告年度，请用 --year 写明本年`)
  const { draft, figures, promises, account } = nextDraft(report, year, source.bound)
  const places = { draft: join(options.out, 'draft.md'), figures: join(options.out, 'figures.yaml') }
  for (const place of Object.values(places)) placeFor(place, path, false)
  await writeFile(places.draft, draft)
  await writeFile(places.figures, figures)
  process.stdout.write(`草稿：${places.draft}\n数据：${places.figures}\n`)
  process.stdout.write(
    `上年的数字：与指标相连${account.bound}处，改为待填${account.open}处，年份顺延${account.year}处，请人工核对${account.review}处，属于名称${account.name}处，原样留下${account.kept}处；上年承诺${promises.length}项，列在成效之后\n`,
  )
  process.stdout.write(`填好后运行 fazhi build ${places.draft} --to docx\n`)
  return 0
}
