import { counts } from '../kinds/counts.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import type { Link } from './breakdown.ts'
import { sameThings } from './same-things.ts'
import type { Step } from './step.ts'
import { sumsTo } from './sums-to.ts'

/** Takes a whole and its parts down. */
export type Add = (whole: Mention, parts: readonly Mention[], link: Link, exact: boolean) => void

const maximumRun = 40
/** So many wholes and so many ends of a list are tried: the likeliest. */
const trials = 8
/** From here on a sum that is right to the unit is no accident, even if one more number follows. */
const tellingSize = 50

const size = (mention: Mention): number => mention.number.size

/** 131件，保留111件、修改6件: a comma, then a list joined by 、 that had not begun before. */
export function opensList(steps: readonly Step[], at: number): boolean {
  const next = steps[at + 1]
  return next?.listed === true && !(steps[at] as Step).listed && !(steps[at - 1] as Step).listed
}

function parted(step: Step | undefined): boolean {
  return step?.semicolon === true && step.link === 'plain'
}

/** Ends of the run that begins at `from`, the likeliest first; `nested`: a 其中 stands inside it. */
function endsOf(steps: readonly Step[], from: number): { readonly ends: number[]; readonly likely: number; readonly nested: boolean } {
  const first = steps[from] as Step
  const cuts: number[] = []
  let nested = false
  let limit = from + 1
  for (; limit < steps.length && limit - from < maximumRun; limit++) {
    const step = steps[limit] as Step
    if (!sameThings(step.mention, first.mention) || step.fresh || step.link === 'colon' || step.link === 'inside') break
    if (step.link !== 'plain') nested = true
    if (step.link !== 'plain' || step.shift || step.semicolon || opensList(steps, limit)) cuts.push(limit)
  }
  const second = steps[from + 1]
  // 咨询1188件；投诉359件；举报281件: semicolons that part every item end nothing.
  const itemised = limit - from > 2 && cuts[0] === from + 1 && parted(second) && parted(steps[from + 2])
  const others = itemised ? cuts.filter(cut => !(steps[cut] as Step).semicolon) : cuts
  const likely = others[0] ?? limit
  const ends = likely === limit ? [limit] : [likely, limit]
  for (const cut of others.slice(-trials).reverse()) if (!ends.includes(cut)) ends.push(cut)
  return { ends, likely, nested }
}

/** 其他、其余: closes a list, and is never what follows one. */
function remains({ mention }: Step): boolean {
  return ((mention.cues | mention.gapCues) & cue.rest) !== 0
}

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

/** 文件1562件，其中市政府文件56件，废止12件；部门文件1506件，废止86件: the parts, without what became of each. */
function segmentsOf(steps: readonly Step[], from: number, run: readonly Mention[]): readonly Mention[] {
  const segments: Mention[] = []
  for (const [k, mention] of run.entries()) if (k === 0 || (steps[from + k] as Step).semicolon) segments.push(mention)
  return segments
}

/** The first `count` of `parts`; `short`: it stops one short of an end. */
interface List {
  readonly parts: readonly Mention[]
  readonly count: number
  readonly short: boolean
}

/** Lists the run may be. */
function listsOf(
  steps: readonly Step[],
  from: number,
  run: readonly Mention[],
  ends: readonly number[],
  nested: boolean,
  link: Link,
): List[] {
  const lists: List[] = []
  for (const end of ends) {
    if (end - from >= 2) lists.push({ parts: run, count: end - from, short: false })
    if (!nested) continue
    const outer = outermost(steps, from, end)
    if (outer.length >= 2) lists.push({ parts: outer, count: outer.length, short: false })
  }
  const segments = segmentsOf(steps, from, run)
  if (segments.length >= 2 && segments.length < run.length) lists.push({ parts: segments, count: segments.length, short: false })
  if (link === 'colon') return lists
  for (const end of ends)
    if (end - from > 2 && !ends.includes(end - 1) && !remains(steps[end - 1] as Step))
      lists.push({ parts: run, count: end - 1 - from, short: true })
  return lists
}

/** Whether 其中 may be of a farther count: the part is named like it, or a rate closes what was said of the nearest. */
function means(part: Mention, nearest: Mention, farther: Mention): boolean {
  return part.index - nearest.index > 1 || counts.bigramIn(part.quantity.label, farther.quantity.label)
}

/** The whole that the words make likeliest, where no sum is right. */
function likeliest(wholes: readonly Mention[], first: Step, list: readonly Mention[]): Mention | undefined {
  const kin = wholes.filter(head => sameThings(head, first.mention))
  const sum = list.reduce((all, part) => all + size(part), 0)
  const near = list.length < 3 ? undefined : kin.slice(0, 3).find(head => Math.abs(sum - size(head)) < 0.02 * size(head))
  if (near) return near
  const greatest = list.reduce((most, part) => Math.max(most, size(part)), 0)
  if (first.link === 'inside' || (first.link === 'among' && !first.semicolon)) {
    const [nearest] = kin
    // 抽检12568批次，不合格236批次，不合格率1.88%，其中监督抽检8652批次: 其中 is of what was inspected.
    const larger =
      nearest && greatest > size(nearest) ? kin.find(head => size(head) >= greatest && means(first.mention, nearest, head)) : undefined
    return larger ?? nearest ?? wholes[0]
  }
  return wholes.find(head => size(head) >= greatest) ?? wholes[0]
}

/** How far the sum of a list is from its whole, as a fraction of the whole. */
function miss(whole: Mention, parts: readonly Mention[]): number {
  return Math.abs(parts.reduce((all, part) => all + size(part), 0) - size(whole)) / size(whole)
}

/** 401件里，初次举报371件，重复举报39件，署名举报99件: a list that nearly makes the whole, where the one that the words make likeliest is far off. */
function nearest(whole: Mention, likely: readonly Mention[], lists: readonly List[]): readonly Mention[] {
  if (size(whole) < 2 * tellingSize || miss(whole, likely) <= 0.12) return likely
  const near = lists.map(({ parts, count }) => parts.slice(0, count)).filter(parts => miss(whole, parts) <= 0.03)
  return near.sort((a, b) => miss(whole, a) - miss(whole, b))[0] ?? likely
}

/** 工单2495件。交办2388件…。工单分类：求决类1878件、…: the whole two or three sentences back, where the sum is right to the unit. */
function exactFarther(
  farther: readonly Step[],
  lists: readonly List[],
): { readonly whole: Mention; readonly parts: readonly Mention[] } | null {
  for (const { mention: whole } of farther) {
    for (const { parts, count, short } of lists)
      if (!short && size(whole) >= tellingSize && sameThings(whole, parts[0] as Mention) && sumsTo(whole, parts, count))
        return { whole, parts: parts.slice(0, count) }
  }
  return null
}

/**
 * 一串分项 Reads the list that begins at `from`: the first whole and end whose sum is right; failing that, the likeliest. Gives the parts of
 * a list that words open, so that none of them is taken for the head of another.
 */
export function readRun(
  steps: readonly Step[],
  from: number,
  heads: readonly Mention[],
  farther: readonly Step[],
  add: Add,
): readonly Mention[] {
  const wholes = heads.length > trials ? heads.slice(0, trials) : heads
  if (wholes.length === 0 && farther.length === 0) return []
  const first = steps[from] as Step
  const plain = first.link === 'plain'
  const { ends, likely, nested } = endsOf(steps, from)
  const run: Mention[] = []
  for (let k = from; k < (ends[1] ?? likely); k++) run.push((steps[k] as Step).mention)
  const lists = listsOf(steps, from, run, ends, nested, first.link)
  for (const whole of wholes) {
    if (first.mention.sentence - whole.sentence > 1 || (plain && !sameThings(first.mention, whole))) continue
    for (const { parts: all, count, short } of lists) {
      if ((short && size(whole) < tellingSize) || (plain && count === 2 && size(whole) < 10) || !sumsTo(whole, all, count)) continue
      const parts = all.slice(0, count)
      add(whole, parts, first.link, true)
      return parts
    }
  }
  const far = exactFarther(farther, lists)
  if (far) {
    add(far.whole, far.parts, first.link, true)
    return far.parts
  }
  const whole = likeliest(wholes, first, run.slice(0, likely - from))
  const list = whole ? nearest(whole, run.slice(0, likely - from), lists) : []
  if (!whole || (plain && !sameThings(first.mention, whole))) return []
  add(whole, list, first.link, false)
  return plain ? [] : list
}
