import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown, Link } from './breakdown.ts'
import { exhaustiveness } from './exhaustiveness.ts'
import { akin, sameThings } from './same-things.ts'
import { sumsTo } from './sums-to.ts'

const bit = (kind: number): number => 1 << kind
const inside = /(?:当中|之中|中|里|内|里面)$/
const falseInside = /(?:其中|集中|高中|初中|市中|年中|期中)$/
const dimension =
  /(?:(?:按|从|依)[^，,。；;]{1,12}|分布|如下|方式|类型|类别|结果|情况|包括|涉及[^，,]{0,8}|分别|分)(?:有|为|是|看|分|来看|划分|如下|涉及)?[，,：:]?$/

/** How the numbers from `part` on are opened, judged from the words between it and the number before. */
function linkAt(part: Mention, before: Mention | null, between: number): Link {
  const own = part.gapCues | part.cues
  if (own & cue.among) return 'among'
  if (before && inside.test(before.tail.trim()) && !falseInside.test(before.tail)) return 'inside'
  if (between & bit(mark.colon)) return 'colon'
  if (own & cue.include) return 'include'
  if (
    dimension.test(part.gap) ||
    (/^(?:方式|类型|渠道|结果)?(?:包括|有|为|是)/.test(part.lead) && part.gap !== '' && dimension.test(part.gap))
  )
    return 'colon'
  return 'plain'
}

/** One level in its line: the mention, and what was passed since the level before it. */
interface Step {
  readonly mention: Mention
  readonly link: Link
  readonly passed: number
  /** A new subject begins here: 另、此外、全年…, or another year. */
  readonly fresh: boolean
  /** The words changed from nouns (电话、微信) to deeds (已受理、办结), or from 、 to ，. */
  readonly shift: boolean
}

const deed = cue.intake | cue.done
const maximumRun = 40

function stepsOf(mentions: readonly Mention[]): Step[] {
  const steps: Step[] = []
  let previous: Mention | null = null
  let passed = 0
  for (const mention of mentions) {
    passed |= mention.passed
    if (mention.role !== 'level' || mention.number.family === 'percent') continue
    const before: Mention | null = previous
    const isDeed = (mention.cues & deed) !== 0
    const listToComma =
      before !== null &&
      (before.passed & bit(mark.comma)) === 0 &&
      (before.passed & bit(mark.list)) !== 0 &&
      (passed & (bit(mark.comma) | bit(mark.semicolon))) !== 0
    steps.push({
      mention,
      link: linkAt(mention, before, passed),
      passed,
      fresh: (mention.gapCues & cue.another) !== 0 || ((mention.cues & cue.another) !== 0 && !(mention.cues & (cue.more | cue.rest))),
      shift: before !== null && (listToComma || (isDeed && (before.cues & deed) === 0)),
    })
    previous = mention
    passed = 0
  }
  return steps
}

/** Candidates for the whole of a run that begins at `from`: the likeliest first. */
function wholesFor(steps: readonly Step[], from: number, link: Link, previous: readonly Step[]): Mention[] {
  const first = steps[from]
  if (!first) return []
  const earlier = steps
    .slice(Math.max(0, from - 12), from)
    .map(step => step.mention)
    .reverse()
  const kin = earlier.filter(candidate => akin(candidate, first.mention))
  if (link === 'plain') return kin
  if (kin.length > 0) return kin
  // 其中 at the head of a sentence reaches back into the sentence before.
  return previous.map(step => step.mention).filter(candidate => akin(candidate, first.mention))
}

function runEnds(steps: readonly Step[], from: number): { readonly limit: number; readonly cuts: readonly number[] } {
  const first = steps[from]
  let limit = from + 1
  const cuts: number[] = []
  if (!first) return { limit, cuts }
  for (; limit < steps.length && limit - from < maximumRun; limit++) {
    const step = steps[limit]
    if (!step || !akin(step.mention, first.mention) || step.fresh) break
    if (step.link !== 'plain') {
      cuts.push(limit)
      if (step.link === 'colon') break
    } else if (step.passed & bit(mark.semicolon) || step.shift) cuts.push(limit)
  }
  return { limit, cuts }
}

function tooFar(whole: Mention, parts: readonly Mention[]): boolean {
  const first = parts[0]
  return first === undefined || first.sentence - whole.sentence > 1
}

/**
 * 总分结构的识别 Reads which numbers are parts of which. Each possible beginning of a list is tried with each earlier number of the
 * same things as its whole and each possible end; a reading whose sum is right is taken (the arithmetic chooses among readings), otherwise
 * the reading that the words make likeliest is kept, with the evidence for it.
 */
export function breakdownsOf(mentions: readonly Mention[]): Breakdown[] {
  const found: Breakdown[] = []
  const add = (whole: Mention, parts: readonly Mention[], link: Link, exact: boolean): void => {
    if (parts.length === 0 || found.some(b => b.whole === whole && b.parts.length === parts.length && b.parts[0] === parts[0])) return
    found.push({ whole, parts, link, exact, evidence: exhaustiveness(whole, parts, link, mentions) })
  }

  for (const parts of bracketLists(mentions)) {
    const holder = parts[0]?.holder
    if (!holder) continue
    const link = (parts[0]?.cues ?? 0) & (cue.among | cue.include) ? 'among' : 'bracket'
    const same = parts.filter(part => akin(part, holder))
    if (same.length > 0) add(holder, same, link, same.length > 1 && sumsTo(holder, same))
  }

  const bySentence: Mention[][] = []
  for (const mention of mentions) {
    if (mention.bracket !== 0) continue
    const line = bySentence[mention.sentence]
    if (line) line.push(mention)
    else bySentence[mention.sentence] = [mention]
  }
  let previous: Step[] = []
  for (const sentence of bySentence) {
    if (!sentence) {
      previous = []
      continue
    }
    const steps = stepsOf(sentence)
    for (let from = 0; from < steps.length; from++) readFrom(steps, from, previous, add)
    backward(steps, mentions, add)
    previous = steps.slice(0, 12)
  }
  return found
}

type Add = (whole: Mention, parts: readonly Mention[], link: Link, exact: boolean) => void

function readFrom(steps: readonly Step[], from: number, previous: readonly Step[], add: Add): void {
  const first = steps[from]
  if (!first) return
  const begins =
    first.link !== 'plain' || from === 1 || (first.passed & bit(mark.semicolon)) !== 0 || (first.passed & bit(mark.comma)) !== 0
  if (!begins) return
  const wholes = wholesFor(steps, from, first.link, first.link === 'plain' ? [] : previous)
  if (wholes.length === 0) return
  const { limit, cuts } = runEnds(steps, from)
  const ends = [limit, ...[...cuts].reverse()]
  for (let end = limit - 1; end > from + 1; end--) if (!ends.includes(end)) ends.push(end)
  const mentionsOf = (end: number): Mention[] => steps.slice(from, end).map(step => step.mention)
  for (const whole of wholes) {
    for (const end of ends) {
      const parts = mentionsOf(end)
      if (parts.length < 2 || tooFar(whole, parts) || !parts.every(part => sameThings(part, whole) || first.link !== 'plain')) continue
      if (sumsTo(whole, parts) && worthwhile(whole, parts, first.link)) {
        add(whole, parts, first.link, true)
        return
      }
      const outer = withoutNested(steps, from, end)
      if (outer.length >= 2 && outer.length < parts.length && sumsTo(whole, outer) && worthwhile(whole, outer, first.link)) {
        add(whole, outer, first.link, true)
        return
      }
    }
  }
  const whole = likeliest(wholes, mentionsOf(limit), first.link)
  if (!whole) return
  const end = cuts[0] ?? limit
  add(whole, mentionsOf(end), first.link, false)
  if (end !== limit && first.link !== 'plain') add(whole, mentionsOf(limit), first.link, false)
}

/** Two small numbers that happen to add up prove nothing without a word that opens a list. */
function worthwhile(whole: Mention, parts: readonly Mention[], link: Link): boolean {
  return link !== 'plain' || parts.length > 2 || rational.toNumber(whole.number.value) >= 10
}

function withoutNested(steps: readonly Step[], from: number, end: number): Mention[] {
  const outer: Mention[] = []
  let nested = false
  for (let k = from; k < end; k++) {
    const step = steps[k]
    if (!step) continue
    if (k > from && step.link === 'among') nested = true
    else if (nested && step.passed & bit(mark.semicolon)) nested = false
    if (!nested) outer.push(step.mention)
  }
  return outer
}

/** The nearest number that is no smaller than any part; failing that, the nearest. */
function likeliest(wholes: readonly Mention[], parts: readonly Mention[], link: Link): Mention | undefined {
  const least = Math.max(...parts.map(part => rational.toNumber(part.number.value)))
  if (link === 'inside') return wholes[0]
  return wholes.find(whole => rational.toNumber(whole.number.value) >= least) ?? wholes[0]
}

/** A件2625件，B件1717件，两项合计4342件: the whole comes last. */
function backward(steps: readonly Step[], _mentions: readonly Mention[], add: Add): void {
  for (let at = 2; at < steps.length; at++) {
    const step = steps[at]
    if (!step || !(step.mention.cues & cue.total) || !/(?:合计|共计|总计|总共|一共|合起来)/.test(step.mention.lead)) continue
    let from = at
    while (from > 0 && at - from < maximumRun && steps[from - 1] && sameThings((steps[from - 1] as Step).mention, step.mention)) from--
    let exact = false
    for (let start = from; start <= at - 2 && !exact; start++) {
      const parts = steps.slice(start, at).map(s => s.mention)
      exact = sumsTo(step.mention, parts)
      if (exact) add(step.mention, parts, 'total', true)
    }
    const two = steps.slice(at - 2, at).map(s => s.mention)
    if (!exact && at - from === 2) add(step.mention, two, 'total', false)
  }
}

function bracketLists(mentions: readonly Mention[]): Mention[][] {
  const lists = new Map<number, Mention[]>()
  for (const mention of mentions) {
    if (mention.bracket === 0 || mention.role !== 'level' || mention.number.family === 'percent') continue
    const list = lists.get(mention.bracket)
    if (list) list.push(mention)
    else lists.set(mention.bracket, [mention])
  }
  return [...lists.values()]
}
