import type { DraftDiagnostic } from '../draft-diagnostic.ts'

const longest = 2_000_000
const deepest = 24
const widest = 64

/** 不读的文件 A figures file is two levels deep. What is longer or deeper than any could be is refused before the parser walks into it. */
export const refuseYaml = (text: string): DraftDiagnostic | null => {
  const refuse = (line: number, message: string): DraftDiagnostic => ({ severity: 'error', line, column: 1, message })
  if (text.length > longest) return refuse(1, `数据文件有${text.length}个字，超过${longest}，不像是数据文件`)
  const lines = text.split('\n')
  let depth = 0
  for (const [index, line] of lines.entries()) {
    const indent = line.search(/\S/)
    if (indent > widest) return refuse(index + 1, `这一行缩进了${indent}格，数据文件最多三层，请检查缩进`)
    for (const mark of line.match(/[[\]{}]/g) ?? []) depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepest) return refuse(index + 1, '括号套得太深，数据文件最多三层，请检查括号')
  }
  return null
}
