import { placeholder } from '@fazhi/schema'
import type { Figures } from '../figures/figure.ts'
import { nearest } from '../nearest.ts'
import type { BoundPart } from './binding.ts'
import { findOperand } from './find-operand.ts'
import type { Argument, Outcome } from './helper.ts'
import { helpers } from './helpers.ts'
import { numberText } from './number-text.ts'
import type { Operand } from './operand.ts'
import { unitHelper } from './unit-helper.ts'

/** What one {{…}} came to. */
export type Evaluated =
  | {
      readonly text: string
      /** The number, where the expression is one. */
      readonly operand: Operand | null
      readonly ids: readonly string[]
      readonly expression: string
      /** The figure that is still to come. */
      readonly missing: string | null
      /** The numbers in a list or a table. */
      readonly parts?: readonly BoundPart[]
    }
  | { readonly fault: string; readonly suggestion?: string; readonly node?: hbs.AST.Node }

type Value = { readonly argument: Argument } | Extract<Evaluated, { fault: string }>

/** A {{…}} or a (…): what stands first, and what stands behind it. */
export interface Call {
  readonly path: hbs.AST.Node
  readonly params: readonly hbs.AST.Expression[]
  readonly hash?: hbs.AST.Hash
}

/** 求一处 {{…}} A figure, a rate, or a helper with figures behind it. No other object is in reach. */
export const evaluate = (node: Call, figures: Figures): Evaluated => {
  const outcome = call(node, figures)
  if ('fault' in outcome) return outcome
  const { ids, missing, expression, parts } = outcome
  if (missing !== null) return { text: outcome.open, operand: outcome.operand, ids, expression, missing }
  const text = outcome.operand === null ? outcome.text : plain(outcome.operand)
  return { text, operand: outcome.operand, ids, expression, missing, ...(parts ? { parts } : {}) }
}

type Called =
  | Extract<Evaluated, { fault: string }>
  | {
      readonly text: string
      readonly operand: Operand | null
      readonly ids: readonly string[]
      readonly expression: string
      readonly missing: string | null
      readonly parts?: readonly BoundPart[]
      /** What to write while a figure is missing. */
      readonly open: string
    }

/** Functions within functions beyond this are no sentence. */
const deepest = 16

const call = (node: Call, figures: Figures, depth = 0): Called => {
  if (depth > deepest) return { fault: `函数套得太深（超过${deepest}层）`, node: node.path }
  if ((node.hash?.pairs.length ?? 0) > 0) return { fault: '草稿里不能用“名称=值”的写法', node: node.path }
  const { path } = node
  // Handlebars types what stands first as a bare Node; `type` tells which one it is.
  if (path.type === 'SubExpression') return call(path as hbs.AST.SubExpression, figures, depth + 1)
  if (path.type !== 'PathExpression') return { fault: '{{…}} 里要写数据的名称或者函数', node: path }
  const target = path as hbs.AST.PathExpression
  if (target.data || target.depth > 0 || target.parts.length === 0 || /^(?:this|\.)/.test(target.original)) {
    return { fault: `“${target.original}”不是数据的名称`, node: path }
  }
  if (node.params.length === 0 && target.parts.length > 1) return figure(target, figures)
  return helper(target, node.params, figures, depth)
}

const figure = (path: hbs.AST.PathExpression, figures: Figures): Called => {
  const found = findOperand(path.parts, figures)
  if ('fault' in found) return { ...found, node: path }
  const { operand } = found
  const missing = operand.value === null ? operand.term : null
  return {
    text: '',
    operand,
    ids: operand.ids,
    expression: path.original,
    missing,
    open: placeholder.of(asked(operand)) + (operand.kind === 'rate' ? '%' : ''),
  }
}

const helper = (path: hbs.AST.PathExpression, params: readonly hbs.AST.Expression[], figures: Figures, depth: number): Called => {
  const name = path.original
  const declared = helpers.find(each => each.name === name)
  if (declared === undefined && !unitHelper.isUnit(name)) {
    const suggestion = nearest(
      name,
      helpers.map(each => each.name),
    )
    const hint = suggestion ? `，是不是“${suggestion}”` : '；数据写成 领域.名称，如 行政复议.审结'
    return { fault: `没有“${name}”这个函数${hint}`, node: path, ...(suggestion ? { suggestion } : {}) }
  }
  const values = params.map(param => value(param, figures, depth + 1))
  const faulty = values.find(each => 'fault' in each)
  if (faulty && 'fault' in faulty) return faulty
  const args = values.flatMap(each => ('argument' in each ? [each.argument] : []))
  const operands = args.flatMap(arg => (arg.kind === 'operand' ? [arg.operand] : []))
  const ids = [...new Set(operands.flatMap(operand => operand.ids))]
  const expression = [name, ...params.map(spell)].join(' ')
  const absent = operands.find(operand => operand.value === null)
  if (absent) return open(name, absent, declared !== undefined, { ids, expression })
  const outcome: Outcome = declared ? declared.run(args) : unitHelper.write(name, args)
  if ('fault' in outcome) return { fault: outcome.fault, node: path }
  if ('operand' in outcome) return { text: '', operand: outcome.operand, ids, expression, missing: null, open: '' }
  return { ...outcome, operand: null, ids, expression, missing: null, open: '' }
}

/** A helper over a figure that is still to come: a unit keeps standing behind its placeholder, anything else is asked for as a whole. */
const open = (
  name: string,
  absent: Operand,
  isHelper: boolean,
  rest: { readonly ids: readonly string[]; readonly expression: string },
): Called => ({
  ...rest,
  text: '',
  operand: isHelper ? { ...absent, ids: rest.ids } : null,
  missing: absent.term,
  open: isHelper ? placeholder.of(`${absent.term}（${name}）`) : placeholder.of(asked(absent)) + name,
})

const value = (node: hbs.AST.Expression, figures: Figures, depth: number): Value => {
  // Handlebars types its expressions as a bare Node; `type` tells which one it is.
  switch (node.type) {
    case 'StringLiteral':
      return { argument: { kind: 'text', text: (node as hbs.AST.StringLiteral).value } }
    case 'NumberLiteral':
      return { argument: { kind: 'number', number: (node as hbs.AST.NumberLiteral).value } }
    case 'PathExpression':
    case 'SubExpression': {
      const inner = call(node.type === 'SubExpression' ? (node as hbs.AST.SubExpression) : { path: node, params: [] }, figures, depth)
      if ('fault' in inner) return inner
      if (inner.operand === null) return { fault: '这个函数写出来的是文字，不能再放进别的函数', node }
      return { argument: { kind: 'operand', operand: inner.operand, key: spell(node) } }
    }
    default:
      return { fault: '这里只能写数据的名称、引号里的文字或者数字', node }
  }
}

const plain = (operand: Operand): string => {
  if (operand.value === null) return placeholder.of(operand.term)
  return operand.kind === 'rate' ? `${numberText.percent(operand.value, 1)}%` : numberText.decimal(operand.value, 2)
}

/** 上年数 beside it helps whoever fills it in. */
const asked = ({ term, last, unit, kind }: Operand): string => {
  if (last === null) return term
  return `${term}，上年${kind === 'rate' ? numberText.percent(last, 1) : numberText.decimal(last, 2)}${unit}`
}

const spell = (node: hbs.AST.Expression): string => {
  if (node.type === 'PathExpression') return (node as hbs.AST.PathExpression).original
  if (node.type === 'StringLiteral') return JSON.stringify((node as hbs.AST.StringLiteral).value)
  if (node.type === 'NumberLiteral') return String((node as hbs.AST.NumberLiteral).value)
  const sub = node as hbs.AST.SubExpression
  return node.type === 'SubExpression' ? `(${[(sub.path as hbs.AST.PathExpression).original, ...sub.params.map(spell)].join(' ')})` : ''
}
