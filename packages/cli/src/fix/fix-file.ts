import type { Inspection } from '../inspect/inspection.ts'
import { beside, placeFor } from '../output/beside.ts'
import { writeFile } from '../output/write-file.ts'
import { fixText } from './fix-text.ts'
import { fixWord } from './fix-word.ts'

const editable = new Set(['text', 'markdown', 'html'])

/**
 * Writes the file with its safe fixes (with `unsafe`, all of them) made beside the original: 报告.md → 报告.修改.md, 报告.docx → 报告.修订.docx with tracked changes. The
 * original is never touched. Returns what to tell the operator: with `dryRun`, what would change.
 */
export async function fixFile(inspection: Inspection, { dryRun, unsafe }: { dryRun: boolean; unsafe: boolean }): Promise<string> {
  const { path, source, word } = inspection
  if (inspection.failure !== null) return ''
  if (!word && !editable.has(source.format)) return `${path}：这种文件里不能直接修改，请另存为 .docx\n`
  const { applied, content, changes } = word ? await fixWord(inspection, word, unsafe) : fixText(inspection, unsafe)
  if (applied === 0) return `${path}：没有有把握的修改\n`
  if (dryRun) return `${path}：会改${applied}处\n${changes}`
  const target = placeFor(beside(path, word ? '修订' : '修改'), path, false)
  await writeFile(target, content)
  return `${path}：${word ? `以修订的方式改了${applied}处，可在 Word 里逐条接受或拒绝` : `改了${applied}处`}，写在 ${target}\n`
}
