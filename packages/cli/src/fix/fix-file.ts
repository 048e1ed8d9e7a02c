import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import type { Edit } from '@fazhi/schema'
import { applyFixes } from '@fazhi/validate'
import type { Inspection } from '../inspect/inspection.ts'
import { OperatorError } from '../operator-error.ts'
import { writeFile } from '../output/write-file.ts'
import { difference } from './difference.ts'

/**
 * Writes the file with its safe fixes made beside the original (报告.md → 报告.修改.md); the original is never touched.
 * Returns what to tell the operator: with `dryRun`, the lines that would change.
 */
export async function fixFile(inspection: Inspection, dryRun: boolean): Promise<string> {
  const { path, source, original, diagnostics } = inspection
  if (inspection.failure !== null) return ''
  if (source.format === 'docx') return `${path}：Word 文件里的修改请用修订或批注，--fix 目前只改 .txt、.md、.html\n`
  const fixes = diagnostics.flatMap(entry => entry.fixes ?? []).filter(fix => fix.safety === 'safe')
  const placed = fixes.flatMap(fix => {
    const edits: (Edit | null)[] = fix.edits.map(edit => {
      const span = source.toOriginal(edit.span)
      return span && { span, text: edit.text }
    })
    return edits.every(edit => edit !== null) ? [{ ...fix, edits }] : []
  })
  const { text, applied } = applyFixes(original, placed)
  if (applied === 0) return `${path}：没有有把握的修改\n`
  if (dryRun) return `${path}：会改${applied}处\n${difference(original, text)}`
  const target = `${path.slice(0, path.length - extname(path).length)}.修改${extname(path)}`
  if (existsSync(target)) throw new OperatorError(`${target}：已经有这个文件，请先改名或删除`)
  await writeFile(target, text)
  return `${path}：改了${applied}处，写在 ${target}\n`
}
