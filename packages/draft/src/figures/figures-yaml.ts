import type { KnownIndicator, Rate, Rational } from '@fazhi/schema'
import { written } from './written.ts'

/** 待录数据 A figures file for a new year: each figure open, last year's beside it where it is known, family by family. */
export const figuresYaml = (
  year: number,
  values: ReadonlyMap<string, { readonly known: KnownIndicator; readonly last: Rational | null }>,
): string => {
  const byFamily = new Map<string, { readonly known: KnownIndicator; readonly last: Rational | null }[]>()
  for (const member of values.values()) {
    if (member.known.kind === 'rate' && follows(member.known.indicator, values)) continue
    const { term } = member.known.family
    byFamily.set(term, [...(byFamily.get(term) ?? []), member])
  }
  const families = [...byFamily].map(([term, members]) => {
    const lines = members.map(({ known, last }) => `    ${quote(known.indicator.short)}: ${last === null ? '~' : `[~, ${written(last)}]`}`)
    return [`  ${quote(term)}:`, ...lines].join('\n')
  })
  return [
    `# 每项写成 [本年数, 上年数]；~ 是还没有填的本年数，单位不写。`,
    `年度: ${year}`,
    families.length > 0 ? '数据:' : '数据: {}',
    ...families,
    '',
  ].join('\n')
}

/** A rate whose parts are at hand is worked out, not entered. */
const follows = (rate: Rate, values: ReadonlyMap<string, unknown>): boolean => {
  const have = (sets: readonly (readonly string[])[]): boolean => sets.some(ids => ids.every(id => values.has(id)))
  return have(rate.denominators) && (have(rate.numerators) || have(rate.complements ?? []))
}

const quote = (key: string): string => (/^[\p{L}\d][\p{L}\d（）、]*$/u.test(key) ? key : JSON.stringify(key))
