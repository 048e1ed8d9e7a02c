import { placeholder } from '@fazhi/schema'
import type { DraftDiagnostic } from '../draft-diagnostic.ts'
import type { Figures } from '../figures/figure.ts'
import type { Binding } from './binding.ts'
import { conditions } from './conditions.ts'
import { evaluate } from './evaluate.ts'

/** What a syntax tree came to; offsets count from the beginning of the text. */
export interface Written {
  readonly text: string
  readonly diagnostics: readonly DraftDiagnostic[]
  readonly bindings: readonly Binding[]
  /** Every figure that a number or a condition asked for. */
  readonly asked: ReadonlySet<string>
}

/** Blocks within blocks beyond this are not a draft but an attack on the stack. */
const deepest = 32

const known = Object.keys(conditions)
  .map(word => `{{#${word} …}}`)
  .join('、')

/** 求值 Walks the tree: words as they are, {{…}} by `evaluate`, {{#有 …}} by its condition; everything else Handlebars knows is refused. */
export const writeProgram = (program: hbs.AST.Program, figures: Figures): Written => {
  const pieces: string[] = []
  const diagnostics: DraftDiagnostic[] = []
  const bindings: Binding[] = []
  const asked = new Set<string>()
  let length = 0

  const put = (text: string): void => {
    pieces.push(text)
    length += text.length
  }
  const fault = ({ loc }: hbs.AST.Node, message: string, suggestion?: string): void => {
    diagnostics.push({
      severity: 'error',
      line: loc.start.line,
      column: loc.start.column + 1,
      message,
      ...(suggestion ? { suggestion } : {}),
    })
  }
  const mustache = (node: hbs.AST.MustacheStatement): void => {
    const found = evaluate(node, figures)
    if ('fault' in found) {
      fault(found.node ?? node, found.fault, found.suggestion)
      put(placeholder.of('见报错'))
      return
    }
    const start = length
    put(found.text)
    if (found.missing) {
      const { line, column } = node.loc.start
      diagnostics.push({ severity: 'warning', line, column: column + 1, message: `“${found.missing}”还没有填数` })
    }
    for (const id of found.ids) asked.add(id)
    const { text, ids, expression, parts } = found
    bindings.push({ start, end: length, text, ids, expression, ...(parts ? { parts } : {}) })
  }

  const block = (node: hbs.AST.BlockStatement, depth: number): void => {
    const name = node.path.type === 'PathExpression' ? node.path.original : ''
    const condition = Object.hasOwn(conditions, name) ? conditions[name] : undefined
    const [param, ...more] = node.params
    if (condition === undefined) fault(node, `没有“{{#${name}}}”这种写法，可用的有：${known}`)
    else if (param === undefined || more.length > 0 || node.hash?.pairs.length > 0) fault(node, `写法：{{#${name} 领域.名称}}…{{/${name}}}`)
    else {
      const found = evaluate({ path: param, params: [] }, figures)
      if ('fault' in found) fault(found.node ?? node, found.fault, found.suggestion)
      else {
        for (const id of found.ids) asked.add(id)
        // A figure still to come keeps its sentence: better a 〔待填〕 than a sentence lost.
        const value = found.operand?.value ?? null
        const holds = found.operand === null || value === null || condition.holds({ ...found.operand, value })
        const branch = holds ? node.program : node.inverse
        if (branch) walk(branch, depth + 1)
      }
    }
  }

  const walk = ({ body }: hbs.AST.Program, depth: number): void => {
    const [first] = body
    if (depth > deepest && first) fault(first, `{{#…}} 套得太深（超过${deepest}层）`)
    else for (const node of body) visit(node, depth)
  }
  const visit = (node: hbs.AST.Statement, depth: number): void => {
    // Handlebars types its statements as a bare Node; `type` tells which one it is.
    if (node.type === 'ContentStatement') put((node as hbs.AST.ContentStatement).value)
    else if (node.type === 'MustacheStatement') mustache(node as hbs.AST.MustacheStatement)
    else if (node.type === 'BlockStatement') block(node as hbs.AST.BlockStatement, depth)
    else if (node.type !== 'CommentStatement') fault(node, '草稿里不能用 {{> …}}、{{* …}} 这类写法')
  }

  walk(program, 0)
  return { text: pieces.join(''), diagnostics, bindings, asked }
}
