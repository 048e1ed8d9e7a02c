import Handlebars from 'handlebars'
import type { DraftDiagnostic } from '../draft-diagnostic.ts'

/** Templates beyond this are no report. */
const limit = 5_000_000
const deepest = 24

/** 读取模板 The syntax tree of a draft, or where and why it cannot be read. Handlebars only parses; nothing is compiled or run by it. */
export const readTemplate = (text: string): { readonly program: hbs.AST.Program } | { readonly trouble: DraftDiagnostic } => {
  if (text.length > limit) return { trouble: at(1, 1, `草稿超过${limit}个字，请分开写`) }
  const deep = tooDeep(text)
  if (deep) return { trouble: deep }
  try {
    return { program: Handlebars.parse(text) }
  } catch (error) {
    // Handlebars throws plain Errors; jison keeps the place in the first line of the message or in `hash`.
    const message = error instanceof Error ? error.message : String(error)
    return { trouble: place(message) }
  }
}

/** The parser is slow on deep nesting, and deep nesting is no draft: blocks and functions within each other are counted first. */
const tooDeep = (text: string): DraftDiagnostic | null => {
  const marks = /\{\{\{?\{?~?[#^/]|\{\{|\}\}|[()]/g
  let blocks = 0
  let calls = 0
  let inside = false
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const [mark] = match
    if (mark === '}}') inside = false
    else if (mark === '(') calls += inside ? 1 : 0
    else if (mark === ')') calls = Math.max(0, calls - (inside ? 1 : 0))
    else {
      inside = true
      calls = 0
      if (mark.endsWith('/')) blocks = Math.max(0, blocks - 1)
      else if (/[#^]$/.test(mark)) blocks += 1
    }
    if (blocks > deepest || calls > deepest) {
      const before = text.slice(0, match.index).split('\n')
      return at(before.length, (before.at(-1) ?? '').length + 1, `{{…}} 套得太深（超过${deepest}层）`)
    }
  }
  return null
}

const place = (message: string): DraftDiagnostic => {
  const mismatch = /^(.{0,80}) doesn't match (.{0,80}) - (\d+):(\d+)/.exec(message)
  if (mismatch) {
    const [, open = '', close = '', line = '1', column = '0'] = mismatch
    return at(Number(line), Number(column) + 1, `{{#${open}}} 用 {{/${close}}} 结束了，开头和结尾要一样`)
  }
  const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1)
  const column = /\n(-*)\^/.exec(message)?.[1]?.length ?? 0
  const unclosed = /EOF/.test(message) ? '；前面有 {{# 没有用 {{/ 结束，或者 {{ 没有用 }} 结束' : ''
  return at(line, Math.max(1, column), `这里的 {{…}} 读不懂${unclosed}；写法如 {{行政复议.审结}}、{{率 行政复议.纠错 行政复议.审结 1}}`)
}

const at = (line: number, column: number, message: string): DraftDiagnostic => ({ severity: 'error', line, column, message })
