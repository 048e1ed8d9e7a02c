import { extname } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { annotateDocx, removeAnnotations } from '@fazhi/ooxml'
import { reviewPage } from '@fazhi/review'
import { readFile } from '../input/read-file.ts'
import { inspect } from '../inspect/inspect.ts'
import type { Inspection } from '../inspect/inspection.ts'
import { reviewedOf } from '../inspect/reviewed-of.ts'
import { OperatorError } from '../operator-error.ts'
import { beside, placeFor } from '../output/beside.ts'
import { count } from '../output/count.ts'
import { writeFile } from '../output/write-file.ts'
import { writeVerificationReport } from '../output/write-verification-report.ts'
import { commentAuthor } from '../word/comment-author.ts'
import { commentsOf } from '../word/comments-of.ts'

interface Options {
  readonly output?: string
  readonly report?: string
  readonly remove?: boolean
  readonly profile?: string
  readonly force?: boolean
}

const inflate = (data: Uint8Array, size: number) => inflateRawSync(data, { maxOutputLength: size })

/** Answers in the officer's own file, or beside it; the file itself stays as it is. 0 written, 1 written and errors found. */
export async function annotate(path: string, options: Options): Promise<number> {
  if (options.remove) return remove(path, options)
  const inspection = await inspect(path, options.profile)
  if (inspection.failure !== null) throw new OperatorError(inspection.failure)
  const { place, content } = await answer(inspection)
  const target = placeFor(options.output ?? place, path, options.force ?? false)
  await writeFile(target, content)
  process.stdout.write(`${inspection.word ? '批注' : '对照页'}：${target}\n`)
  if (options.report !== undefined) {
    await writeVerificationReport(reviewedOf(inspection), placeFor(options.report, path, options.force ?? false))
    process.stdout.write(`核验报告：${options.report}\n`)
  }
  const { error, warning, info } = count([inspection])
  process.stdout.write(`错误${error}条，警告${warning}条，提示${info}条\n`)
  return error > 0 ? 1 : 0
}

async function answer(inspection: Inspection): Promise<{ place: string; content: Uint8Array | string }> {
  const { path, word } = inspection
  const reviewed = reviewedOf(inspection)
  if (!word) return { place: beside(path, '核验', '.html'), content: reviewPage(reviewed) }
  return { place: beside(path, '批注'), content: annotateDocx(await readFile(path), commentsOf(reviewed, word), { inflate }) }
}

async function remove(path: string, options: Options): Promise<number> {
  if (extname(path).toLowerCase() !== '.docx') throw new OperatorError(`${path}：只有 .docx 里有批注可以去掉`)
  const target = placeFor(options.output ?? beside(path, '无批注'), path, options.force ?? false)
  await writeFile(target, removeAnnotations(await readFile(path), commentAuthor.author, { inflate }))
  process.stdout.write(`已去掉批注：${target}\n`)
  return 0
}
