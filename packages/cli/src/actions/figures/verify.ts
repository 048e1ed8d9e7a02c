import { verifyFigures } from '@fazhi/draft'
import { figuresBeside } from '../../input/figures-beside.ts'
import { parseReadable } from '../../input/parse-readable.ts'
import { readText } from '../../input/read-text.ts'
import { OperatorError } from '../../operator-error.ts'
import { placeWords } from '../../output/place-words.ts'
import type { FiguresOptions } from './figures-options.ts'

/** Holds a finished report against its draft: 0 nothing changed by hand, 1 something was. */
export async function verify(path: string, { draft, figures }: FiguresOptions): Promise<number> {
  if (draft === undefined) throw new OperatorError('figures verify 要用 --draft 写明成稿所由来的草稿')
  const { source, original, docx } = await parseReadable(path)
  const given = await figuresBeside(draft, figures)
  if (given.diagnostics.some(({ severity }) => severity === 'error'))
    throw new OperatorError(`${given.path}：数据有误，先用 fazhi build 看哪里`)
  const { diagnostics, found, lost } = verifyFigures(await readText(draft), given.figures, source)
  const place = placeWords({ source, original: original ?? source.text, word: docx })
  for (const entry of diagnostics) process.stdout.write(`${place(entry.span).exact}  ${entry.message}\n`)
  process.stdout.write(`与数据相连的数找到${found}个，被改动${diagnostics.length}个，原句已不在的${lost.length}个\n`)
  return diagnostics.length > 0 ? 1 : 0
}
