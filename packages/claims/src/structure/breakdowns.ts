import { cue } from '../reading/cue.ts'
import type { Lexicon } from '../reading/lexicon.ts'
import type { Mention, Passage } from '../reading/mention.ts'
import type { Breakdown, Link } from './breakdown.ts'
import { exhaustiveness } from './exhaustiveness.ts'
import { akin, sameThings } from './same-things.ts'
import { type Step, stepsOf } from './step.ts'
import { sumsTo } from './sums-to.ts'

type Add = (whole: Mention, parts: readonly Mention[], link: Link, exact: boolean) => void

const maximumRun = 40
const reach = 12
/** From here on a sum that is right to the unit is no accident, even if one more number follows. */
const tellingSize = 50

const size = (mention: Mention): number => mention.number.size

/**
 * 总分结构的识别 Reads which numbers are parts of which. A list begins where words open it (其中、：、在…中) or plainly after a count;
 * its possible ends are where something changes. The first reading whose sum is right is taken (the arithmetic chooses among readings);
 * failing that, the likeliest by its words, with the evidence for it.
 */
export function breakdownsOf({ text, mentions }: Passage, lexicon: Lexicon): Breakdown[] {
  const found: Breakdown[] = []
  const add: Add = (whole, parts, link, exact) => {
    if (parts.length === 0 || found.some(b => b.whole === whole && b.parts.length === parts.length && b.parts[0] === parts[0])) return
    found.push({
      whole,
      parts,
      link,
      exact,
      evidence: exact ? Number.POSITIVE_INFINITY : exhaustiveness(whole, parts, link, mentions, lexicon, text),
    })
  }
  bracketLists(mentions, add)
  const lines: Mention[][] = []
  for (const mention of mentions) {
    if (mention.bracket !== 0) continue
    const line = lines[mention.sentence]
    if (line) line.push(mention)
    else lines[mention.sentence] = [mention]
  }
  let previous: readonly Mention[] = []
  for (const line of lines) {
    const steps = line ? stepsOf(line) : []
    readLine(steps, previous, add)
    gatherTotals(steps, add)
    previous = steps.slice(0, reach).map(step => step.mention)
  }
  return found
}

function readLine(steps: readonly Step[], previous: readonly Mention[], add: Add): void {
  const members = new Set<Mention>()
  for (const [from, first] of steps.entries()) {
    if (first.link === 'plain' && (from === 0 || (members.has(first.mention) && !opensList(steps, from)))) continue
    const heads = steps
      .slice(Math.max(0, from - reach), from)
      .map(step => step.mention)
      .reverse()
      .filter(head => akin(head, first.mention) && (!members.has(head) || first.link !== 'plain'))
    const free = heads.filter(head => !members.has(head))
    const nested = first.link === 'plain' && !first.semicolon && opensList(steps, from) && members.has((steps[from - 1] as Step).mention)
    const wholes = nested
      ? [(steps[from - 1] as Step).mention].filter(head => akin(head, first.mention))
      : first.link !== 'plain' && first.link !== 'colon'
        ? heads
        : free
    if (wholes.length === 0 && first.link !== 'plain') wholes.push(...previous.filter(head => akin(head, first.mention)))
    for (const part of readRun(steps, from, wholes, add)) members.add(part)
  }
}

/** 131件，保留111件、修改6件: a comma, then a list joined by 、 that had not begun before. */
function opensList(steps: readonly Step[], at: number): boolean {
  const next = steps[at + 1]
  return next?.listed === true && !(steps[at] as Step).listed && !(steps[at - 1] as Step).listed
}

/** Ends of the run that begins at `from`: the likeliest first. */
function endsOf(steps: readonly Step[], from: number): { readonly ends: number[]; readonly likely: number } {
  const first = steps[from] as Step
  const cuts: number[] = []
  let limit = from + 1
  for (; limit < steps.length && limit - from < maximumRun; limit++) {
    const step = steps[limit] as Step
    if (!sameThings(step.mention, first.mention) || step.fresh || step.link === 'colon' || step.link === 'inside') break
    if (step.link !== 'plain' || step.shift || step.semicolon || opensList(steps, limit)) cuts.push(limit)
  }
  // 咨询1188件；投诉359件；举报281件: semicolons that part every item end nothing.
  const itemised =
    limit - from > 2 && cuts[0] === from + 1 && (steps[from + 1] as Step).semicolon && (steps[from + 1] as Step).link === 'plain'
  const likely = itemised ? (cuts.find(cut => !(steps[cut] as Step).semicolon) ?? limit) : (cuts[0] ?? limit)
  const others = itemised ? cuts.filter(cut => !(steps[cut] as Step).semicolon) : cuts
  return { ends: [...new Set([likely, limit, ...others.toReversed()])], likely }
}

/** 其他、其余: closes a list, and is never what follows one. */
function remains(mention: Mention): boolean {
  return ((mention.cues | mention.gapCues) & cue.rest) !== 0
}

function readRun(steps: readonly Step[], from: number, wholes: readonly Mention[], add: Add): readonly Mention[] {
  const first = steps[from] as Step
  const { ends, likely } = endsOf(steps, from)
  const parts = (end: number): Mention[] => steps.slice(from, end).map(step => step.mention)
  const plain = first.link === 'plain'
  for (const whole of wholes) {
    const almost =
      first.link !== 'colon' && size(whole) >= tellingSize
        ? ends.map(end => end - 1).filter(end => !remains((steps[end] as Step).mention))
        : []
    for (const end of new Set([...ends, ...almost])) {
      for (const list of [parts(end), outermost(steps, from, end)]) {
        if (list.length < 2 || first.mention.sentence - whole.sentence > 1) continue
        if (plain && (!list.every(part => sameThings(part, whole)) || (list.length === 2 && size(whole) < 10))) continue
        if (!sumsTo(whole, list)) continue
        add(whole, list, first.link, true)
        return list
      }
    }
  }
  const list = parts(likely)
  const greatest = Math.max(...list.map(size))
  const sum = list.reduce((all, part) => all + size(part), 0)
  const distance = (head: Mention): number => Math.abs(sum - size(head)) / Math.max(size(head), 1)
  const closest =
    list.length < 3
      ? undefined
      : wholes
          .filter(head => sameThings(head, first.mention))
          .slice(0, 3)
          .sort((a, b) => distance(a) - distance(b))[0]
  const near =
    first.link === 'inside' || (first.link === 'among' && !first.semicolon)
      ? closest && distance(closest) < 0.02
        ? closest
        : (wholes.find(head => sameThings(head, first.mention)) ?? wholes[0])
      : undefined
  const whole = near ?? wholes.find(head => size(head) >= greatest) ?? wholes[0]
  if (!whole || (plain && !list.every(part => sameThings(part, whole)))) return []
  add(whole, list, first.link, false)
  return plain ? [] : list
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

const totalWord = /[两二三四五六七八九](?:项|轮|次|批|类|级|者|个)共|总量$|总数$|合计|共计|总计|总共|一共|合起来|^共$|^共有$/

/** A件2625件，B件1717件，两项合计4342件: the whole comes last. */
function gatherTotals(steps: readonly Step[], add: Add): void {
  for (const [at, step] of steps.entries()) {
    if (at < 2 || !totalWord.test(step.mention.lead)) continue
    let from = at
    while (from > 0 && at - from < maximumRun && sameThings((steps[from - 1] as Step).mention, step.mention)) from--
    const lists: Mention[][] = []
    for (let start = from; start <= at - 2; start++) lists.push(steps.slice(start, at).map(s => s.mention))
    const right = lists.find(list => sumsTo(step.mention, list))
    if (right) add(step.mention, right, 'total', true)
    else if (lists[0] && /两项|两者|二者/.test(step.mention.lead)) add(step.mention, lists.at(-1) as Mention[], 'total', false)
    else if (lists[0] && !/总量$|总数$/.test(step.mention.lead)) add(step.mention, lists[0], 'total', false)
  }
}

function bracketLists(mentions: readonly Mention[], add: Add): void {
  const lists = new Map<number, Mention[]>()
  for (const mention of mentions) {
    if (mention.bracket === 0 || !mention.holder || mention.role !== 'level' || !akin(mention, mention.holder)) continue
    const list = lists.get(mention.bracket)
    if (list) list.push(mention)
    else lists.set(mention.bracket, [mention])
  }
  for (const parts of lists.values()) {
    const [first] = parts
    if (!first?.holder) continue
    const link = first.cues & (cue.among | cue.include) || /^含/.test(first.lead) ? 'among' : 'bracket'
    add(first.holder, parts, link, parts.length > 1 && sumsTo(first.holder, parts))
  }
}
