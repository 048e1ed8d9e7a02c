import { rational } from '@fazhi/claims'
import type { BoundText, Report } from '@fazhi/schema'
import { written } from '../figures/written.ts'
import { promises } from '../next/promises.ts'
import { numberText } from '../prose/number-text.ts'
import { type ExtractedFigure, extractFigures } from '../reading/extract-figures.ts'
import { figuresOfReport } from '../reading/figures-of-report.ts'
import { leavesOf } from '../reading/leaves.ts'
import { carriedOver } from './carried-over.ts'
import { type ChangedDefinition, changedDefinitions } from './changed-definitions.ts'
import { type CheckedGrowth, checkGrowth } from './check-growth.ts'
import { type TracedPromise, tracePromises } from './trace-promises.ts'

/** 一行对比 Values as written, without unit; `null`: the report does not give it, or gives several. */
export interface ComparedFigure {
  readonly id: string
  readonly term: string
  readonly unit: string
  readonly a: string | null
  readonly b: string | null
  /** 增长11%、下降0.8个百分点、持平; `null` where one side is missing. */
  readonly change: string | null
}

/** 两份报告的比较 Plain data: JSON as it is. */
export interface Comparison {
  readonly a: { readonly title: string; readonly year: number | null }
  readonly b: { readonly title: string; readonly year: number | null }
  readonly figures: readonly ComparedFigure[]
  /** Terms that only one of the two gives. */
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
  /** Rates that the two reckon from different parts: their percentages do not compare. */
  readonly definitions: readonly ChangedDefinition[]
  /** Comparisons of B with the year before, checked against A; empty unless B is the year after A. */
  readonly growth: readonly CheckedGrowth[]
  readonly carried: readonly { readonly a: string; readonly b: string; readonly similarity: number }[]
  /** How much of B's text stands in paragraphs carried over, 0 to 1. */
  readonly carriedShare: number
  readonly promises: readonly TracedPromise[]
  /** What could not be compared, and why, in Chinese. */
  readonly notes: readonly string[]
}

type Bound = Readonly<Record<'a' | 'b', readonly BoundText[]>>

/** 比较 A: the earlier report (or the other body's); B: the later one. Total: whatever cannot be compared is said in `notes`. `bound`: what the files say was written from figures. */
export const compareReports = (a: Report, b: Report, bound: Bound = { a: [], b: [] }): Comparison => {
  const extractedA = extractFigures(a, bound.a)
  const figuresA = byIndicator(extractedA)
  const extractedB = extractFigures(b, bound.b)
  const figuresB = byIndicator(extractedB)
  const ids = [...new Set([...figuresA.keys(), ...figuresB.keys()])]
  const figures = ids.flatMap(id => compared(figuresA.get(id), figuresB.get(id)))
  const consecutive = a.year !== null && b.year !== null && b.year === a.year + 1
  const growth = consecutive ? extractedB.flatMap(figure => grown(figure, figuresA.get(figure.known.indicator.id))) : []
  const leavesB = leavesOf(b)
  const carried = carriedOver(leavesOf(a), leavesB)
  const length = leavesB.reduce((sum, { text }) => sum + text.length, 0)
  const promised = promises(a)
  return {
    a: { title: titleOf(a), year: a.year },
    b: { title: titleOf(b), year: b.year },
    figures,
    onlyA: figures.filter(row => row.a !== null && row.b === null && !figuresB.has(row.id)).map(({ term }) => term),
    onlyB: figures.filter(row => row.b !== null && row.a === null && !figuresA.has(row.id)).map(({ term }) => term),
    definitions: changedDefinitions(
      { figures: figuresOfReport(a, extractedA), extracted: extractedA },
      { figures: figuresOfReport(b, extractedB), extracted: extractedB },
    ),
    growth,
    carried: carried.map(twin => ({ a: twin.a.text, b: twin.b.text, similarity: twin.similarity })),
    carriedShare: length === 0 ? 0 : carried.reduce((sum, twin) => sum + twin.b.text.length, 0) / length,
    promises: tracePromises(promised, leavesB),
    notes: [...notesOn(a, b, promised.length), ...conflicts('前一份', figuresA), ...conflicts('后一份', figuresB)],
  }
}

type ByIndicator = ReadonlyMap<string, readonly [ExtractedFigure, ...ExtractedFigure[]]>

const byIndicator = (figures: readonly ExtractedFigure[]): ByIndicator => {
  const groups = new Map<string, [ExtractedFigure, ...ExtractedFigure[]]>()
  for (const figure of figures) {
    const group = groups.get(figure.known.indicator.id)
    if (group) group.push(figure)
    else groups.set(figure.known.indicator.id, [figure])
  }
  return groups
}

const single = (group: readonly ExtractedFigure[] | undefined): ExtractedFigure | null =>
  group?.[0]?.confidence === 'sure' ? group[0] : null

const compared = (
  groupA: readonly ExtractedFigure[] | undefined,
  groupB: readonly ExtractedFigure[] | undefined,
): readonly ComparedFigure[] => {
  const any = groupA?.[0] ?? groupB?.[0]
  if (any === undefined) return []
  const { known } = any
  const [one, other] = [single(groupA), single(groupB)]
  const { id, term } = known.indicator
  const unit = known.kind === 'rate' ? '%' : (known.indicator.units[0] ?? '')
  return [{ id, term, unit, a: one && written(one.value), b: other && written(other.value), change: one && other && moved(one, other) }]
}

const moved = (one: ExtractedFigure, other: ExtractedFigure): string => {
  const order = rational.compare(other.value, one.value)
  if (order === 0) return '持平'
  const verb = order > 0 ? '增长' : '下降'
  if (one.known.kind === 'rate') {
    const points = numberText.decimal(numberText.magnitude(rational.subtract(other.value, one.value)), 2)
    return `${order > 0 ? '提高' : '下降'}${points}个百分点`
  }
  if (one.value.numerator === 0n) return '上年为0'
  return `${verb}${numberText.percent(numberText.magnitude(numberText.growth(other.value, one.value)), 1)}%`
}

const grown = (figure: ExtractedFigure, group: readonly ExtractedFigure[] | undefined): readonly CheckedGrowth[] => {
  const before = single(group)
  const checked = before && checkGrowth(figure, before)
  return checked ? [checked] : []
}

const titleOf = (report: Report): string => report.title?.lines.map(({ text }) => text).join('') ?? '（无标题）'

const conflicts = (which: string, groups: ByIndicator): readonly string[] =>
  [...groups.values()]
    .filter(([first]) => first.confidence === 'conflicting')
    .map(group => {
      const [first] = group
      const values = [...new Set(group.map(({ text }) => text))].join('、')
      return `${which}报告里“${first.known.indicator.term}”有几个数（${values}），可能范围不同，未作比较`
    })

const notesOn = (a: Report, b: Report, promised: number): readonly string[] => {
  const bodies = [a, b].map(({ issuers }) => issuers.map(({ text }) => text).join('、'))
  return [
    ...(a.year === null ? ['前一份报告看不出年度，同比未核对'] : []),
    ...(b.year === null ? ['后一份报告看不出年度，同比未核对'] : []),
    ...(a.year !== null && b.year !== null && b.year !== a.year + 1
      ? [`两份报告的年度是${a.year}和${b.year}，不是相邻两年，同比未核对`]
      : []),
    ...(bodies[0] !== bodies[1] && bodies[0] !== '' && bodies[1] !== ''
      ? [`两份报告的机关不同（${bodies.join('；')}），数据只能并列，不能算同比`]
      : []),
    ...(promised === 0 ? ['前一份报告里没有找到下一年度安排，承诺无从追踪'] : []),
  ]
}
