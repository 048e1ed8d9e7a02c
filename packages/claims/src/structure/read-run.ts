import { counts } from '../kinds/counts.ts'
import type { Mention } from '../reading/mention.ts'
import type { Link } from './breakdown.ts'
import { closesList } from './closes-list.ts'
import { divided } from './divided.ts'
import { exactLists } from './exact-lists.ts'
import { opposed } from './exhaustiveness.ts'
import { namesWhole } from './names-whole.ts'
import { type Ends, endsOf } from './run-ends.ts'
import { sameThings } from './same-things.ts'
import { segmentsOf } from './segments-of.ts'
import type { Step } from './step.ts'
import { sumsTo } from './sums-to.ts'

/** Takes a whole and its parts down. */
export type Add = (whole: Mention, parts: readonly Mention[], link: Link, exact: boolean) => void

/** A whole, and what it is broken down into. */
interface List {
  readonly whole: Mention
  readonly parts: readonly Mention[]
}

/** So many wholes of a list are tried: the likeliest. */
const trials = 8
/** Of less than this it is not worth asking how much of the run is meant. */
const leastNearest = 100

const size = (mention: Mention): number => mention.number.size

/** Whether 其中 may be of a farther count: the part is named like it, or a rate closes what was said of the nearest. */
function means(part: Mention, nearest: Mention, farther: Mention): boolean {
  // 现有133项，取消38项、新增7项，其中告知承诺86项: the last of several changes is not what is there.
  if (/^(?:新增|取消|减少|净增)/.test(nearest.lead)) return true
  return part.index - nearest.index > 1 || counts.bigramIn(part.quantity.label, farther.quantity.label)
}

/** The whole that the words make likeliest, where no sum is right. */
function likeliest(wholes: readonly Mention[], first: Step, list: readonly Mention[]): Mention | undefined {
  const kin = wholes.filter(head => sameThings(head, first.mention))
  const sum = counts.sum(list)
  const near = list.length < 3 ? undefined : kin.slice(0, 3).find(head => Math.abs(sum - size(head)) < 0.02 * size(head))
  if (near) return near
  const greatest = greatestOf(list, list.length, 0)
  if (first.link === 'inside' || (first.link === 'among' && !first.semicolon)) {
    const [nearest] = kin
    // 抽检12568批次，不合格236批次，不合格率1.88%，其中监督抽检8652批次: 其中 is of what was inspected.
    const larger =
      nearest && greatest > size(nearest) ? kin.find(head => size(head) >= greatest && means(first.mention, nearest, head)) : undefined
    return larger ?? nearest ?? wholes[0]
  }
  return wholes.find(head => size(head) >= greatest) ?? wholes[0]
}

/** 受理刑事1501件，审结1441件；受理民商事24912件，审结21244件；…: as much beside each, so only the first of each are the parts. */
function alternate(wholes: readonly Mention[], steps: readonly Step[], from: number): List | null {
  const parts = segmentsOf(steps, from)
  if (parts.length < 3) return null
  const starts = parts.map(part => steps.findIndex(({ mention }) => mention === part))
  const even = starts.every((start, i) => i === 0 || start - (starts[i - 1] as number) === 2)
  const whole = even ? wholes.find(head => sameThings(head, parts[0] as Mention) && miss(head, parts, parts.length) <= 0.1) : undefined
  return whole ? { whole, parts } : null
}

/** 建议和提案17件，其中：建议3件，其中主办1件，会办2件；提案14件，其中主办2件，会办12件: the parts, each of them broken down again. */
function nestedSegments(wholes: readonly Mention[], steps: readonly Step[], from: number): List | null {
  const parts = segmentsOf(steps, from)
  const [whole] = wholes
  if (parts.length < 2 || !whole || (steps[from] as Step).link === 'plain' || !parts.every(part => sameThings(part, whole))) return null
  const broken = parts.every(part => steps[steps.findIndex(({ mention }) => mention === part) + 1]?.link === 'among')
  return broken ? { whole, parts } : null
}

const mostOpposites = 4

/** 诉求2352件，自行处理1749件，派单594件，按时结案591件: so many as leave nothing over, whatever follows them, and a whole that they nearly make. */
function oppositesOf(wholes: readonly Mention[], run: readonly Mention[]): List | null {
  for (let count = Math.min(mostOpposites, run.length); count > 1; count--) {
    const whole = wholes.find(
      head => size(head) >= greatestOf(run, count, 1) && sameThings(head, run[0] as Mention) && miss(head, run, count) <= 0.2,
    )
    if (!whole) continue
    const parts = run.slice(0, count)
    const [a, b] = parts as [Mention, Mention]
    if (divided(parts, whole) || (count === 2 && opposed(a, b))) return { whole, parts }
  }
  return null
}

/** The greatest of the first `count` of a list, or `least` if they are all less. */
function greatestOf(parts: readonly Mention[], count: number, least: number): number {
  let greatest = least
  for (let i = 0; i < count; i++) greatest = Math.max(greatest, size(parts[i] as Mention))
  return greatest
}

/** How far the sum of the first `count` of a list is from its whole, as a fraction of the whole. */
function miss(whole: Mention, parts: readonly Mention[], count: number): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += size(parts[i] as Mention)
  return Math.abs(sum - size(whole)) / size(whole)
}

/** 401件里，初次举报371件，重复举报39件，署名举报99件: so many of the run as nearly make the whole, where what the words make likeliest is far off. */
function nearest(whole: Mention, steps: readonly Step[], run: readonly Mention[], { ends, likely }: Ends, from: number): number {
  const length = likely - from
  const off = miss(whole, run, length)
  if (size(whole) < leastNearest || closesList((steps[likely - 1] as Step).mention)) return length
  let best = length
  // Of a list that is not far off only one that nearly makes the whole is likelier.
  let least = off <= 0.12 ? Math.min(0.005, off / 5) : 0.03
  for (const end of ends) {
    for (let count = end - from; count >= Math.max(2, end - 1 - from); count--) {
      if (off <= 0.12 && (count <= length || steps.slice(likely, from + count).some(step => step.semicolon))) continue
      // Two that only happen to come near are no list of their own, unless they leave nothing over.
      const surely = count > 2 || divided(run.slice(0, 2), whole)
      const its = (surely ? 1 : 6) * miss(whole, run, count)
      if (its > least || (its === least && best !== length)) continue
      best = count
      least = its
    }
  }
  return best
}

/**
 * 一串分项 Reads the list that begins at `from`: the first whole and end whose sum is right; failing that, the likeliest. Gives the parts of
 * a list that words open, so that none of them is taken for the head of another.
 */
export function readRun(
  steps: readonly Step[],
  from: number,
  heads: readonly Mention[],
  farther: () => readonly Step[],
  add: Add,
): readonly Mention[] {
  const first = steps[from] as Step
  const named = first.link === 'inside' && heads[0] !== undefined && namesWhole(heads[0], first.mention)
  const wholes = heads.length > trials || named ? heads.slice(0, named ? 1 : trials) : heads
  const back = farther()
  if (wholes.length === 0 && back.length === 0) return []
  const plain = first.link === 'plain'
  const ends = endsOf(steps, from)
  const taken = ({ whole, parts }: List, exact: boolean): readonly Mention[] => {
    add(whole, parts, first.link, exact)
    return exact || !plain ? parts : []
  }
  const run: Mention[] = []
  for (let k = from; k < ends.limit; k++) run.push((steps[k] as Step).mention)
  for (const whole of wholes) {
    if (plain && !sameThings(first.mention, whole)) continue
    const parts = exactLists.right(whole, steps, from, run, ends)
    if (parts) return taken({ whole, parts }, true)
  }
  const fresh = steps[ends.limit]
  if (fresh?.fresh && fresh.link === 'plain') {
    // 窗口12个，其中综合窗口8个、专业窗口3个，另设帮办台1个: what stands apart may belong to the whole all the same.
    const all = [...run, fresh.mention]
    const whole = wholes.find(head => all.every(part => sameThings(part, head)) && sumsTo(head, all))
    if (whole) return taken({ whole, parts: all }, true)
  }
  const mixed = plain ? null : exactLists.mixed(wholes, steps, from)
  if (mixed) return taken(mixed, true)
  const far = back.length > 0 ? exactLists.farther(back, steps, from, run, ends) : null
  if (far) return taken(far, true)
  const probable = ends.likely < ends.limit ? run.slice(0, ends.likely - from) : run
  const likely =
    alternate(wholes, steps, from) ??
    (ends.nested ? nestedSegments(wholes, steps, from) : null) ??
    oppositesOf(wholes, ends.nested ? probable : run)
  if (likely) return taken(likely, false)
  const whole = likeliest(wholes, first, probable)
  if (!whole || (plain && !sameThings(first.mention, whole))) return []
  const list = run.slice(0, nearest(whole, steps, run, ends, from))
  const [head, ...rest] = list
  if (
    head &&
    rest.length > 1 &&
    !plain &&
    (miss(head, rest, rest.length) <= 0.03 ? head.tail !== '' : miss(head, rest, rest.length) <= 0.2 && divided(rest, head)) &&
    miss(whole, list, list.length) > 0.12
  ) {
    // 文件675件，对其中有效的97件逐件审查，保留46件，修改5件，废止45件: what became of the part; 其中部门清理80件，保留48件，取消32件.
    add(whole, [head], first.link, false)
    add(head, rest, 'plain', false)
    return list
  }
  return taken({ whole, parts: list }, false)
}
