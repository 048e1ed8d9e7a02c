import type { Mention } from '../reading/mention.ts'
import { closesList } from './closes-list.ts'
import { type Ends, maximumRun } from './run-ends.ts'
import { akin, sameThings } from './same-things.ts'
import { segmentsOf } from './segments-of.ts'
import type { Step } from './step.ts'
import { sumsTo } from './sums-to.ts'

/** From here on a sum that is right to the unit is no accident, even if one more number follows. */
const tellingSize = 50
/** The same of a list that words open. */
const leastOpened = 20

const size = (mention: Mention): number => mention.number.size

/** The run without what a 其中 inside it opens, up to the next semicolon. */
function outermost(steps: readonly Step[], from: number, end: number): Mention[] {
  const outer: Mention[] = []
  let nested = false
  for (let k = from; k < end; k++) {
    const step = steps[k] as Step
    if (k > from && (step.link === 'among' || step.link === 'include')) nested = true
    else if (nested && step.semicolon) nested = false
    if (!nested) outer.push(step.mention)
  }
  return outer
}

/** 公民1187件，法人84件，其中企业61件，其他组织15件: the run where only what 其中 opens stands inside. */
function withoutAmong(steps: readonly Step[], from: number, end: number): Mention[] {
  const level: Mention[] = []
  for (let k = from; k < end; k++) {
    const step = steps[k] as Step
    if (k === from || step.link !== 'among') level.push(step.mention)
  }
  return level
}

/** The last three characters of all the names are the same. */
function namedAlike(parts: readonly Mention[]): boolean {
  const [first] = parts
  const end = first?.quantity.label.slice(-3) ?? ''
  return end.length === 3 && parts.every(({ quantity: { label } }) => label.endsWith(end))
}

/** Tells the first list of the run whose sum is right; see `readRun`. */
function rightList(
  whole: Mention,
  steps: readonly Step[],
  from: number,
  run: readonly Mention[],
  { ends, nested }: Ends,
): readonly Mention[] | null {
  const { link } = steps[from] as Step
  // Two parts of a small whole, with nothing to say that they are parts, are no more than chance.
  const least = link === 'plain' && size(whole) < 10 ? 3 : 2
  for (const end of ends) {
    if (end - from >= least && sumsTo(whole, run, end - from)) return run.slice(0, end - from)
    if (!nested) continue
    const outer = outermost(steps, from, end)
    if (outer.length >= least && sumsTo(whole, outer)) return outer
    const level = withoutAmong(steps, from, end)
    if (level.length >= 3 && level.length < end - from && sumsTo(whole, level)) return level
  }
  const segments = link === 'plain' && run.length < 3 ? [] : segmentsOf(steps, from)
  if (segments.length >= least && sumsTo(whole, segments)) return segments
  if (link === 'colon' || size(whole) < tellingSize) return null
  for (const end of ends) {
    const short = end - 1 - from
    if (short < 2 || ends.includes(end - 1) || closesList((steps[end - 1] as Step).mention)) continue
    // 外国代表机构265家，香港代表机构65家，台湾代表机构9家: named like the others, the last is one of them.
    if (namedAlike(run.slice(0, end - from))) continue
    if (sumsTo(whole, run, short)) return run.slice(0, short)
  }
  return null
}

/** 信息47条，其中文件22件、公告16条、任免5条、…: counted by several words, where they make the whole to the unit. */
function mixedRun(
  wholes: readonly Mention[],
  steps: readonly Step[],
  from: number,
): { readonly whole: Mention; readonly parts: readonly Mention[] } | null {
  const [whole] = wholes
  if (!whole || size(whole) < leastOpened) return null
  const parts: Mention[] = []
  for (let k = from; k < steps.length && parts.length < maximumRun; k++) {
    const step = steps[k] as Step
    if (!akin(step.mention, whole) || (k > from && step.link !== 'plain')) break
    parts.push(step.mention)
    const next = steps[k + 1]
    const goesOn = next && !next.semicolon && !next.fresh && next.link === 'plain'
    if (goesOn || parts.length < 3 || !sumsTo(whole, parts)) continue
    if (parts.some(part => !sameThings(part, whole)) && parts.some(part => sameThings(part, whole))) return { whole, parts }
  }
  return null
}

/** 工单2495件。交办2388件…。工单分类：求决类1878件、…: the whole two or three sentences back, where the sum is right to the unit. */
function exactFarther(farther: readonly Step[], steps: readonly Step[], from: number, run: readonly Mention[], ends: Ends) {
  for (const { mention: whole } of farther) {
    const least = (steps[from] as Step).link === 'plain' ? tellingSize : leastOpened
    if (size(whole) < least || !sameThings(whole, run[0] as Mention)) continue
    const parts = rightList(whole, steps, from, run, ends)
    if (parts) return { whole, parts }
  }
  return null
}

/** 加得上的清单 Lists whose sum is right to the unit: the first of the run, one counted by several words, one of a whole farther back. */
export const exactLists = { right: rightList, mixed: mixedRun, farther: exactFarther }
