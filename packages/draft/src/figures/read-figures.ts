import { families, type IndicatorFamily, indicatorIndex, type KnownIndicator } from '@fazhi/schema'
import { isAlias, isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { DraftDiagnostic } from '../draft-diagnostic.ts'
import { nearest } from '../nearest.ts'
import { checkIdentities } from './check-identities.ts'
import { checkRates } from './check-rates.ts'
import type { Figure, Figures } from './figure.ts'
import { readEntry } from './read-entry.ts'
import { refuseYaml } from './refuse-yaml.ts'
import { yamlTrouble } from './yaml-trouble.ts'

/** 数据文件的内容 What could be read, and what is wrong with it. */
export interface FiguresFile {
  /** 年度, where the file says it. */
  readonly year: number | null
  readonly figures: Figures
  readonly diagnostics: readonly DraftDiagnostic[]
}

const headKeys = ['年度', 'year', '数据', 'figures'] as const

/**
 * 读取数据文件 figures.yaml, or the YAML of front matter with `figures:` in it: families by Chinese term or id, figures likewise.
 * Total: whatever is wrong becomes a diagnostic with line and column, and everything else is read. Identities are checked.
 */
export const readFigures = (yamlText: string): FiguresFile => {
  const refused = refuseYaml(yamlText)
  return refused ? { year: null, figures: new Map(), diagnostics: [refused] } : read(yamlText)
}

/** Beyond so many mistakes the file is something else, and a list of them helps nobody. */
const enough = 100

const read = (yamlText: string): FiguresFile => {
  const lines = new LineCounter()
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false, schema: 'core', uniqueKeys: true })
  const diagnostics: DraftDiagnostic[] = []
  const figures = new Map<string, Figure>()
  let year: number | null = null

  const place = (node: unknown): { readonly line: number; readonly column: number } => {
    // Keys and values of a parsed document are nodes; only an absent value is null.
    const offset = (node as Node | null)?.range?.[0] ?? 0
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const report = (node: unknown, message: string, suggestion?: string | null): void => {
    diagnostics.push({ severity: 'error', ...place(node), message, ...(suggestion ? { suggestion } : {}) })
  }
  const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value ?? '') : '')

  for (const error of document.errors.slice(0, enough)) {
    const { line, col } = lines.linePos(error.pos[0])
    const message = yamlTrouble[error.code] ?? '这里读不懂，应写成“名称: 数字”'
    diagnostics.push({ severity: 'error', line: Math.max(1, line), column: Math.max(1, col), message })
  }

  const readFigure = (family: IndicatorFamily, { key, value }: Pair): void => {
    if (diagnostics.length >= enough) return
    const name = nameOf(key)
    const known = indicatorIndex.byKey(family.term, name)
    if (known === undefined) {
      const suggestion = nearKey(family, name)
      const hint = suggestion ? `，是不是“${suggestion}”` : `，可用的有：${someKeys(family)}`
      report(key, `${family.term}里没有“${name}”这一项${hint}`, suggestion)
      return
    }
    if (figures.has(known.indicator.id)) {
      report(key, `${known.indicator.term}写了两次（中文名和标识符算同一项），请留一个`)
      return
    }
    const entry = readEntry(value, known)
    for (const { node, message } of entry.troubles) report(node ?? key, message)
    if (entry.figure !== null) figures.set(known.indicator.id, { known, ...entry.figure, ...place(key) })
  }

  const readFamily = ({ key, value }: Pair): void => {
    if (diagnostics.length >= enough) return
    const name = nameOf(key)
    const family = indicatorIndex.familyByKey(name)
    if (family === undefined) {
      const suggestion = nearFamily(name)
      report(key, `没有“${name}”这个领域${suggestion ? `，是不是“${suggestion}”` : '；可用的领域见 fazhi figures template'}`, suggestion)
    } else if (isAlias(value)) report(value, yamlTrouble.BAD_ALIAS ?? '')
    else if (isMap(value)) for (const pair of value.items) readFigure(family, pair)
    else report(value ?? key, `“${name}”下面应逐项写“名称: 数字”，如 ${family.term}: {${someKeys(family, 1)}: 0}`)
  }

  const readFamilies = (node: unknown): void => {
    if (isMap(node)) for (const pair of node.items) readFamily(pair)
    else if (node !== null && node !== undefined) report(node, '“数据”下面应按领域逐项填写，如 行政复议: {收到: 120}')
  }

  const { contents } = document
  if (isMap(contents)) {
    const nested = contents.items.some(({ key }) => nameOf(key) === '数据' || nameOf(key) === 'figures')
    for (const pair of contents.items) {
      const name = nameOf(pair.key)
      if (name === '数据' || name === 'figures') readFamilies(pair.value)
      else if (name === '年度' || name === 'year')
        year = isScalar(pair.value) && typeof pair.value.value === 'number' ? pair.value.value : null
      // Front matter holds other keys beside `figures`; a figures file holds families only.
      else if (!nested || indicatorIndex.familyByKey(name) !== undefined) readFamily(pair)
    }
  } else if (contents !== null) report(contents, `数据文件应逐项写“领域: {名称: 数字}”，开头可写“${headKeys[0]}: 2025”`)

  if (diagnostics.length >= enough) report(contents, `错误太多，只列出前${enough}处；请先检查这是不是数据文件`)
  diagnostics.push(...checkIdentities(figures), ...checkRates(figures))
  return { year, figures, diagnostics: diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column) }
}

const members = (family: IndicatorFamily): readonly KnownIndicator[] => indicatorIndex.all.filter(known => known.family === family)

/** An alias says exactly which figure is meant; else the nearest short name or identifier. */
const nearKey = (family: IndicatorFamily, name: string): string | null =>
  members(family).find(({ indicator }) => indicator.aliases.includes(name))?.indicator.short ??
  nearest(
    name,
    members(family).flatMap(({ indicator }) => [indicator.short, indicator.id.slice(family.id.length + 1)]),
  )

const nearFamily = (name: string): string | null =>
  families.find(({ topics }) => topics.includes(name))?.term ??
  nearest(
    name,
    families.flatMap(({ term, id }) => [term, id]),
  )

const someKeys = (family: IndicatorFamily, count = 8): string =>
  family.indicators
    .slice(0, count)
    .map(({ short }) => short)
    .join('、')
