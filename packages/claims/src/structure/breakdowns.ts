import { cue } from '../reading/cue.ts'
import type { Lexicon } from '../reading/lexicon.ts'
import type { Mention, Passage } from '../reading/mention.ts'
import { afterwards } from './afterwards.ts'
import type { Breakdown } from './breakdown.ts'
import { exhaustiveness } from './exhaustiveness.ts'
import { former } from './former.ts'
import { gatheredTotals } from './gathered-totals.ts'
import { leastPlain } from './least-plain.ts'
import { type Add, readRun } from './read-run.ts'
import { opensList } from './run-ends.ts'
import { akin, sameThings } from './same-things.ts'
import { sharedLists } from './shared-lists.ts'
import { type Step, stepsOf, titled } from './step.ts'
import { sumsTo } from './sums-to.ts'

const certain = (): number => Number.POSITIVE_INFINITY
const reach = 12

/**
 * 总分结构的识别 Reads which numbers are parts of which. A list begins where words open it (其中、：、在…中) or plainly after a count;
 * its possible ends are where something changes. The first reading whose sum is right is taken (the arithmetic chooses among readings);
 * failing that, the likeliest by its words, with the evidence for it.
 */
export function breakdownsOf({ text, mentions }: Passage, lexicon: Lexicon): Breakdown[] {
  const found: Breakdown[] = []
  const known = new Set<number>()
  const add: Add = (whole, parts, link, exact) => {
    const [first] = parts
    if (!first) return
    const key = (whole.index * 4096 + first.index) * 64 + parts.length
    if (known.has(key)) return
    known.add(key)
    const evidence = () => exhaustiveness(whole, parts, link, mentions, lexicon, text)
    found.push({ whole, parts, link, exact, evidence: exact ? certain : evidence })
  }
  bracketLists(mentions, add)
  sharedLists(mentions, add)
  /** The steps of the lines read, the last of them last. */
  const read: (readonly Step[])[] = []
  const farther = (): readonly Step[] => fartherBack(read)
  const base = (first: Mention): Mention | null => baseFor(found, first)
  const isSettled = (head: Mention): boolean => found.some(({ exact, whole, parts }) => exact && (whole === head || parts.includes(head)))
  for (const line of linesOf(mentions)) {
    const steps = stepsOf(line)
    if (steps.length === 0) continue
    const previous = read.at(-1) ?? nothing
    const twins = steps.some(({ twin }) => twin) ? steps.filter(({ twin }) => twin) : nothing
    afterwards(steps, previous, add, isSettled)
    readLine(twins.length === 0 ? steps : steps.filter(({ twin }) => !twin), previous, farther, add, exactParts(found), base)
    const twinsBefore = twins.length === 0 ? nothing : previous.filter(({ twin }) => twin)
    if (twins.length > 1 || twinsBefore.length > 0) readLine(twins, twinsBefore, nowhere, add)
    for (const kind of interruptedKinds(steps))
      readLine(
        stepsOf(line, mention => sameThings(mention, kind)),
        previous.filter(({ mention: head }) => sameThings(head, kind)),
        nowhere,
        add,
      )
    segmentSums(steps, add)
    gatheredTotals(steps, add)
    // 补贴96.74万元；454人次的值班补贴18.16万元，共计114.9万元
    const money = steps.length > 3 ? line.filter(({ number }) => number.family === 'money') : []
    if (money.length > 2 && money.length < steps.length) gatheredTotals(stepsOf(money), add)
    read.push(steps.length > reach ? steps.slice(0, reach) : steps)
  }
  return found
}

/** The numbers of each sentence that stand outside brackets. */
function linesOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const lines: Mention[][] = []
  let sentence = -1
  for (const mention of mentions) {
    if (mention.bracket !== 0) continue
    if (mention.sentence === sentence) lines.at(-1)?.push(mention)
    else lines.push([mention])
    sentence = mention.sentence
  }
  return lines
}

const nothing: readonly Step[] = []
const nowhere = (): readonly Step[] => nothing

/** The steps of the lines before the last, the nearest line first. */
function fartherBack(read: readonly (readonly Step[])[]): readonly Step[] {
  const all: Step[] = []
  for (let i = read.length - 2; i >= 0 && all.length < reach; i--) all.push(...(read[i] as readonly Step[]))
  return all.slice(0, reach)
}

/** 分别为523件、486件、412件: the first of a list joined by 、 is no whole of what comes later. */
function leadsList(steps: readonly Step[], at: number): boolean {
  return ((steps[at] as Step).mention.cues & cue.respectively) !== 0 && steps[at + 1]?.listed === true
}

/** 其中,按类别分,: what comes is a list. */
function sorts({ gap }: Mention): boolean {
  return gap.length > 3 && /[按从][^，,]{1,12}[分看][，,：:]$/.test(gap)
}

const nobody = (): null => null
const sentencesBack = 5

/** 收到申请63件。其中，本级24件，部门39件；公民53件，法人10件。从事项看，…: what the last list that is right was of, other lists may be of too. */
function baseFor(found: readonly Breakdown[], first: Mention): Mention | null {
  const last = found.findLast(
    ({ exact, link, parts, whole }) =>
      exact && (link !== 'plain' || whole.number.size >= leastPlain) && link !== 'bracket' && parts.length > 1 && akin(whole, first),
  )
  return last && first.sentence - last.whole.sentence <= sentencesBack && !last.parts.includes(first) && last.whole.index < first.index
    ? last.whole
    : null
}

/** 分领域看，…: what stands in such a sentence are parts already, and no wholes of 分行业看，…. */
function dimension(steps: readonly Step[]): boolean {
  return steps[0]?.link === 'colon' && steps.length > 1
}

/** Parts of lists that are right: none of them is the head of another list of its kind. */
function exactParts(found: readonly Breakdown[]): Mention[] {
  const parts: Mention[] = []
  for (const breakdown of found) if (breakdown.exact && breakdown.link !== 'bracket') parts.push(...breakdown.parts)
  return parts
}

/** 按内容分类：城乡建设27件、农业7件、…: what words open as a list, whatever it is of; its first is no whole of the rest. */
function listFrom(steps: readonly Step[], from: number): Mention[] {
  const list = [(steps[from] as Step).mention]
  for (let k = from + 1; steps[k]?.link === 'plain'; k++) list.push((steps[k] as Step).mention)
  return list.length > 1 || from > 0 ? list : []
}

/** 网络渠道受理28136件，…。网络渠道中，微信小程序16924件、…: the count before that a sentence opens by naming in full. */
function titleOf(first: Step, before: readonly Step[]): Mention | null {
  const name = first.mention.gap
    .replace(/^.*[。！\s]/s, '')
    .replace(/(?:中|里)[，,]$/, '')
    .replace(/(?:的)?(?:案件|事项|问题|信息|工单|诉求)$/, '')
  if (name.length < 2) return null
  // 其中110类5544起。110类有效报警中，…: the head may say it more fully than the count did.
  const begins = (said: string): boolean => said.length > 2 && name.startsWith(said)
  const called = before
    .map(({ mention }) => mention)
    .filter(mention => sameThings(mention, first.mention) && (mention.lead.includes(name) || begins(mention.lead.replace(/^其中/, ''))))
  return called.length === 1 && (called[0] as Mention).number.size >= first.mention.number.size ? (called[0] as Mention) : null
}

/** The counts of the same line that the list which begins at `from` may be of, nearest first; `members` are parts of lists already. */
function headsFor(steps: readonly Step[], from: number, members: readonly Mention[]): Mention[] {
  const { link, mention, semicolon } = steps[from] as Step
  const plain = link === 'plain'
  const before = (steps[from - 1] as Step | undefined)?.mention
  // 保留111件、修改6件 behind what is a part itself: of that part.
  if (before && plain && !semicolon && opensList(steps, from) && members.includes(before)) return akin(before, mention) ? [before] : []
  const heads: Mention[] = []
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const head = (steps[i] as Step).mention
    if (!akin(head, mention) || ((plain || link === 'colon') && members.includes(head))) continue
    if (plain && ((head.lead === '' && head.tail === '') || leadsList(steps, i))) continue
    heads.push(head)
  }
  return heads
}

function readLine(
  steps: readonly Step[],
  previous: readonly Step[],
  farther: () => readonly Step[],
  add: Add,
  known: readonly Mention[] = [],
  base: (first: Mention) => Mention | null = nobody,
): void {
  const members = [...known]
  const [opener] = steps
  const titledBy = opener?.link === 'plain' && titled(opener.mention) ? titleOf(opener, [...previous, ...farther()]) : null
  if (opener && titledBy) {
    const list = [{ ...opener, link: 'inside' as const }, ...steps.slice(1)]
    for (const part of readRun(list, 0, [titledBy], nowhere, add)) members.push(part)
    if (!members.includes(opener.mention)) members.push(...listFrom(list, 0))
  }
  for (let from = 0; from < steps.length; from++) {
    const first = steps[from] as Step // within bounds
    if (first.link === 'plain' && (from === 0 || (members.includes(first.mention) && !opensList(steps, from)))) continue
    const wholes = headsFor(steps, from, members)
    const opened = wholes.length === 0 && first.link !== 'plain'
    if (opened && !(first.link === 'colon' && dimension(previous)))
      for (const { mention: head } of previous)
        if (akin(head, first.mention) && (first.link !== 'colon' || !known.includes(head))) wholes.push(head)
    if (wholes.length === 0 && (first.link === 'colon' || first.semicolon)) {
      const whole = base(first.mention)
      if (whole && (first.link === 'colon' || whole.sentence < first.mention.sentence)) wholes.push(whole)
    }
    const parts = readRun(steps, from, wholes, opened ? farther : nowhere, add)
    for (const part of parts) members.push(part)
    if (parts.length === 0 && (first.link === 'colon' || first.link === 'inside' || sorts(first.mention)))
      members.push(...listFrom(steps, from))
  }
}

/** 按日计罚199件，罚款3.2亿元；查封扣押8897件；…: one count of each kind whose list other things interrupt. */
function interruptedKinds(steps: readonly Step[]): Mention[] {
  // Three of one kind at least, and something of another between them.
  if (steps.length < 4 || steps.every(({ mention }) => sameThings((steps[0] as Step).mention, mention))) return []
  const kinds: { readonly first: Mention; opened: boolean; last: number; length: number; interrupted: boolean; mixed: boolean }[] = []
  for (const [at, { mention, twin, link }] of steps.entries()) {
    if (twin) continue
    const kind = kinds.find(({ first }) => sameThings(first, mention))
    if (!kind) {
      kinds.push({ first: mention, opened: link === 'among' || link === 'colon', last: at, length: 1, interrupted: false, mixed: false })
      continue
    }
    // 会议信息220条，政策文件3302件: what may be another part interrupts nothing.
    for (let k = kind.last + 1; k < at; k++) if (akin((steps[k] as Step).mention, mention)) kind.mixed = true
    // What stands between a whole and its first part interrupts nothing.
    const apart = at > kind.last + 1
    if (apart && (kind.length > 1 || kind.opened)) kind.interrupted = true
    // 232件，其中简易程序198件，罚款6350元；普通程序34件: a whole, and what 其中 opens.
    if (!apart && kind.length === 1 && link === 'among') kind.opened = true
    kind.last = at
    kind.length++
  }
  return kinds
    .filter(({ length, interrupted, opened, mixed }) => interrupted && !mixed && length > (opened ? 2 : 3))
    .map(({ first }) => first)
}

/** 行政检察案件62件，审判监督52件，执行监督10件；…: between two semicolons, a count and what makes it. */
function segmentSums(steps: readonly Step[], add: Add): void {
  for (let from = 0; from < steps.length; ) {
    let to = from + 1
    while (to < steps.length && !(steps[to] as Step).semicolon) to++
    const whole = (steps[from] as Step).mention
    if (to - from > 2 && to - from < steps.length && whole.number.size >= 10) {
      const parts = steps.slice(from + 1, to).map(({ mention }) => mention)
      if (parts.every(part => sameThings(part, whole)) && sumsTo(whole, parts)) add(whole, parts, 'plain', true)
    }
    from = to
  }
}

function bracketLists(mentions: readonly Mention[], add: Add): void {
  if (!mentions.some(({ holder }) => holder !== null)) return
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
    // 少了168.4万元（上年为241件、2315.2万元）: what there was, however many measures of it stand there.
    const opener = mentions[first.holder.index + 1]
    if (opener && opener !== first && opener.bracket === first.bracket && former.begins.test(opener.lead)) continue
    const link = first.cues & (cue.among | cue.include) || /^含/.test(first.lead) ? 'among' : 'bracket'
    add(first.holder, parts, link, parts.length > 1 && sumsTo(first.holder, parts))
  }
}
