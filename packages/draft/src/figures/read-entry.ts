import type { KnownIndicator, Rational } from '@fazhi/schema'
import { isMap, isScalar, isSeq } from 'yaml'
import type { Figure } from './figure.ts'
import { readNumber } from './read-number.ts'

interface Entry {
  readonly figure: Omit<Figure, 'known' | 'line' | 'column'> | null
  /** `node`: where it is; `null` for the key itself. */
  readonly troubles: readonly { readonly node: unknown; readonly message: string }[]
}

const names: Readonly<Record<string, 'value' | 'last' | 'source' | 'department'>> = {
  值: 'value',
  value: 'value',
  上年: 'last',
  last: 'last',
  来源: 'source',
  source: 'source',
  部门: 'department',
  department: 'department',
}

/**
 * 读取一项 Four forms: `120`; `[120, 102]` with last year's behind; `{值: 120, 上年: 102, 来源: …, 部门: …}`; and empty, `~`, for what
 * is still to be filled in.
 */
export const readEntry = (node: unknown, known: KnownIndicator): Entry => {
  const troubles: { node: unknown; message: string }[] = []
  const number = (scalar: unknown): Rational | null => {
    if (scalar === null || scalar === undefined) return null
    if (!isScalar(scalar)) {
      troubles.push({ node: scalar, message: `${known.indicator.term}这里应是一个数字` })
      return null
    }
    if (scalar.value === null || scalar.value === '') return null
    const read = readNumber(scalar.source ?? String(scalar.value), known)
    if ('value' in read) return read.value
    troubles.push({ node: scalar, message: read.refused })
    return null
  }

  if (isSeq(node)) {
    if (node.items.length !== 2)
      troubles.push({ node, message: `${known.indicator.term}应写成 [本年数, 上年数]，现有${node.items.length}个数` })
    return finish({ value: number(node.items[0]), last: number(node.items[1]) })
  }
  if (!isMap(node)) return finish({ value: number(node), last: null })

  let value: Rational | null = null
  let last: Rational | null = null
  const words: { source?: string; department?: string } = {}
  for (const { key, value: content } of node.items) {
    const name = isScalar(key) ? String(key.value ?? '') : ''
    const field = names[name]
    if (field === 'value') value = number(content)
    else if (field === 'last') last = number(content)
    else if (field === undefined)
      troubles.push({ node: key, message: `${known.indicator.term}这里只能写 值、上年、来源、部门，没有“${name}”` })
    else if (isScalar(content)) words[field] = String(content.value ?? '')
    else troubles.push({ node: content ?? key, message: `“${name}”应是文字` })
  }
  return finish({ value, last, ...words })

  function finish(figure: Omit<Figure, 'known' | 'line' | 'column'>): Entry {
    return { figure: troubles.length > 0 && figure.value === null && figure.last === null ? null : figure, troubles }
  }
}
