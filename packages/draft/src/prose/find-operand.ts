import { families, type Indicator, type IndicatorFamily, indicatorIndex, type Rate } from '@fazhi/schema'
import { computeRate } from '../figures/compute-rate.ts'
import type { Figures } from '../figures/figure.ts'
import { nearest } from '../nearest.ts'
import type { Operand } from './operand.ts'

/** A name looked up: the number it stands for, or what is wrong with it. */
export type Found = { readonly operand: Operand } | { readonly fault: string; readonly suggestion?: string }

/** 查找数据 行政复议.审结: family, then figure or rate, in Chinese or as identifiers. Only registered names are ever found. */
export const findOperand = (parts: readonly string[], figures: Figures): Found => {
  const [familyName = '', ...rest] = parts
  const name = rest.join('.')
  const family = indicatorIndex.familyByKey(familyName)
  if (family === undefined)
    return unknown(
      `没有“${familyName}”这个领域`,
      nearest(
        familyName,
        families.flatMap(({ term, id }) => [term, id]),
      ),
      name,
    )
  const known = indicatorIndex.byKey(familyName, name)
  if (known === undefined) return unknown(`${family.term}里没有“${name}”这一项`, nearKey(family, name), '', `${familyName}.`)
  return known.kind === 'count' ? count(known.indicator, figures) : rate(known.indicator, family, figures)
}

const unknown = (fault: string, near: string | null, behind: string, before = ''): Found => {
  if (near === null) return { fault }
  const suggestion = `${before}${near}${behind === '' ? '' : `.${behind}`}`
  return { fault: `${fault}，是不是“${suggestion}”`, suggestion }
}

const nearKey = (family: IndicatorFamily, name: string): string | null => {
  const members = [...family.indicators, ...family.rates]
  const alias = members.find(({ aliases }) => aliases.includes(name))
  return (
    alias?.short ??
    nearest(
      name,
      members.flatMap(({ short, id }) => [short, id.slice(family.id.length + 1)]),
    )
  )
}

const count = (indicator: Indicator, figures: Figures): Found => {
  const figure = figures.get(indicator.id)
  if (figure === undefined) return { fault: `数据里还没有“${indicator.term}”，请先录入` }
  const { id, short, term, units } = indicator
  return { operand: { name: short, term, kind: 'count', unit: units[0] ?? '', units, value: figure.value, last: figure.last, ids: [id] } }
}

/** An entered rate stands for itself; otherwise it is worked out from its parts, the usual way first. */
const rate = (indicator: Rate, family: IndicatorFamily, figures: Figures): Found => {
  const { id, short, term } = indicator
  const base = { name: short, term, kind: 'rate', unit: '%', units: ['%'] } as const
  const figure = figures.get(id)
  if (figure) return { operand: { ...base, value: figure.value, last: figure.last, ids: [id] } }
  const [now] = computeRate(indicator, figures)
  if (now) {
    const before = computeRate(indicator, figures, 'last').find(
      ({ parts, whole }) => String([parts, whole]) === String([now.parts, now.whole]),
    )
    return { operand: { ...base, value: now.percent, last: before?.percent ?? null, ids: [...now.parts, ...now.whole] } }
  }
  const pairs = indicator.denominators.flatMap(whole =>
    [...indicator.numerators, ...(indicator.complements ?? [])].map(parts => [...parts, ...whole]),
  )
  const [usual = []] = pairs
  const entered = pairs.find(ids => ids.every(part => figures.has(part)))
  if (entered === undefined) {
    const missing = usual.filter(part => !figures.has(part)).map(part => family.indicators.find(each => each.id === part)?.short ?? part)
    return { fault: `算“${term}”还缺：${missing.join('、')}；请先录入` }
  }
  const open = entered.some(part => figures.get(part)?.value === null)
  if (!open) return { fault: `“${term}”的分母是0，不能算率` }
  const [before] = computeRate(indicator, figures, 'last')
  return { operand: { ...base, value: null, last: before?.percent ?? null, ids: entered } }
}
