import { few } from '../numeral/few.ts'
import { cue } from '../reading/cue.ts'
import { bit, mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'
import { sameMatter } from '../structure/same-matter.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { dealtShares } from './dealt-shares.ts'
import { gradesFrom } from './grades-from.ts'
import { namedNumerators } from './named-numerators.ts'
import type { Reading } from './reading.ts'
import { sharedChange } from './shared-change.ts'

/** 占比的分子 What may be the numerator of a share; `base`: its denominator where the text puts one right beside it. */
export interface Numerator {
  readonly counts: readonly Mention[]
  readonly base: Mention | null
  /** Whether the words leave no doubt. */
  readonly sure: boolean
  /** What it comes to with those whose shares of the same are given beside it. */
  readonly together?: number
}

const insideTail = /(?:当中|之中|中|里)(?:合计|共|总共|一共|的)?(?:占比?|比例|比重)?[^，,]{0,4}$/

/** 占311件举报的67.2%, 在660件投诉里合计占比65%: the count right before the share, in its clause, is what it is a share of. */
function besideBase(mentions: readonly Mention[], share: Mention): Mention | null {
  const before = mentions[share.index - 1]
  if (!before || !counts.is(before) || share.passed !== 0) return null
  return /占[^，,]{0,12}$|完成|达到|相当于|^为/.test(before.lead) || insideTail.test(share.lead) ? before : null
}

/** 占实体决定总数800件的17.8%: what another share is of. */
function isBase(mentions: readonly Mention[], count: Mention): boolean {
  const next = mentions[count.index + 1]
  return next?.role === 'share' && besideBase(mentions, next) === count
}

/** The list that 合计、三类共、前三位 gathers before the share: the counts in the last brackets, or the last run of counts. */
function gathered(mentions: readonly Mention[], share: Mention, base: Mention | null): Mention[][] {
  const brackets: Mention[] = []
  const line: Mention[] = []
  for (let i = (base ?? share).index - 1; i >= 0; i--) {
    const mention = mentions[i]
    if (mention?.role === 'share' && mention.bracket !== 0 && share.bracket === 0 && mention.holder !== null) continue
    if (!mention || mention.sentence !== share.sentence || (mention.role === 'share' && (line.length > 0 || brackets.length > 0))) break
    if (!counts.is(mention)) continue
    if (mention.bracket !== 0) {
      if (mention.tail === '') brackets.unshift(mention)
    } else if (line.length === 0 || sameThings(mention, line[0] as Mention)) line.unshift(mention)
    else break
    if (brackets.length > 0 && (mention.passed & bit(mark.semicolon)) !== 0) break
  }
  const lists: Mention[][] = brackets.length >= 2 && line.length === 0 ? [brackets] : []
  for (let from = line.length - 2; from >= 0; from--) {
    const first = line[from] as Mention
    lists.push(line.slice(from))
    if ((first.gapCues | first.cues) & (cue.among | cue.partial)) return [line.slice(from), ...lists]
  }
  return lists
}

/** 八类案件（1532件）占败诉案件的81.75%: the one count of the bracket right before the share. */
function inBracket(mentions: readonly Mention[], share: Mention): Mention | null {
  const [other, held] = [mentions[share.index - 2], mentions[share.index - 1]]
  if (!held || held.bracket === 0 || share.bracket !== 0 || !counts.is(held) || held.lead !== '' || !share.lead.startsWith('占'))
    return null
  return other?.bracket === held.bracket || share.passed !== bit(mark.close) ? null : held
}

/** 三类合计占, 前五位领域合计占: how many are gathered, where that is said. */
function manyIn({ gap, lead }: Mention): number | null {
  const said = /(?:前)?([两二三四五六七八九十]|\d{1,2})(?:大?类|项|种|者|个|地|位|家)[^，,]{0,8}(?:合计|总和|共计|之和|共|占)/.exec(
    `${gap.slice(-8)}${lead}`,
  )?.[1]
  return said === undefined ? null : few(said)
}

const gathering = '其中 大约 合计 总计 分别 两者 两项 三项 三者 以上 上述 合起来 一共 而 也 则 约 仅 只 就 共 这 所 各 均 的 在'.split(' ')
const announced = /^(?:[两二三四五六七八九十]|\d{1,2})(?:大?类|项|种|个|家|者)(?:案件|部门|诉求)?(?:合计|共)?/
const closing = '即 便 已 一项 一类 一家 一地 就 合计 总共 一共 分别 在其中 数量 案件 共 约 各 所 的 数 在'.split(' ')

/** What 占 is said of in the share's own clause: 网上信访占总量的40.1%. Not 合计、三类、约. */
function ownSubject(share: Mention): string {
  const at = share.lead.search(/占|比例|比重/)
  return stripWords.end(stripWords.start(share.lead.slice(0, Math.max(at, 0)), gathering).replace(announced, ''), closing)
}

/** 床位507.7万张（护理型床位占比为65.7%）: the bracket tells a share of what it stands behind, by a name of its own. */
function ofHolder(share: Mention): boolean {
  if (share.holder === null || share.passed !== bit(mark.open)) return false
  const subject = ownSubject(share)
  return subject.length >= 3 && !share.holder.quantity.label.endsWith(subject) && share.holder.lead.endsWith(subject.slice(-2))
}

/** By name where the clause names several; else by place. What place alone tells never accuses against a name. */
export function* numeratorsOf(reading: Reading, share: Mention): Generator<Numerator> {
  const named = namedNumerators(reading, share)
  const [first] = named?.counts ?? []
  if (named && first) yield { counts: named.counts, base: besideBase(reading.mentions, share), sure: first.sentence === share.sentence }
  const measure = measureIn(share)
  for (const numerator of byPlace(reading, share)) {
    const own = measure ? { ...numerator, counts: numerator.counts.map(count => measuredBy(reading.mentions, count, measure)) } : numerator
    yield named ? { ...own, sure: false } : own
  }
}

/** 面积占, 金额占: the measure that a share is of, where several stand side by side. */
const measures: readonly (readonly [word: string, units: RegExp])[] = [
  ['面积', /亩|公顷|平方/],
  ['金额', /元/],
  ['资金', /元/],
  ['水量', /立方|吨/],
  ['里程', /公里|千米/],
  ['人数', /^[人名]/],
]

/** 出让 of 出让面积 */
function withoutMeasure(subject: string): string {
  // 罚款金额 is no 罚款 of another count.
  const word = measures.find(
    ([measure, units]) => !units.test('元') && subject.length > measure.length + 1 && subject.endsWith(measure),
  )?.[0]
  return word === undefined ? subject : subject.slice(0, -word.length)
}

function measureIn({ lead }: Mention): RegExp | null {
  return measures.find(([word]) => lead.includes(`${word}占`))?.[1] ?? null
}

/** Of 出让186宗、9867亩 the 9867. */
function measuredBy(mentions: readonly Mention[], count: Mention, units: RegExp): Mention {
  const next = mentions[count.index + 1]
  return !units.test(count.number.unit) && next && counts.is(next) && next.lead === '' && units.test(next.number.unit) ? next : count
}

const things = /(?:案件|事项|工单|问题|诉求|申请|类)$/
const opens = /^(?:其中|含|包括|包含|涉及|办理|受理|以)/
const accused = /(?:作?为)(?:被申请人|被告)(?:的)?$/

function bareName(label: string): string {
  return label.replace(opens, '').replace(accused, '').replace(things, '')
}

/** 占讨薪案件受援人的: of something narrower than was counted. */
function ofNarrowBase({ lead }: Mention): boolean {
  const base = lead.slice(lead.lastIndexOf('占') + 1).replace(/^(?:比|到|去|了|全部|全市|全县|全区|全省|所有)+|总?[数量]?的?(?:约)?$/g, '')
  return base.length > 4
}

/** 受援人341人，含妇女118人。妇女占受援人34.6%: the sentence opens with the name that only one count of the one before has. */
function opensNext({ mentions }: Reading, share: Mention): Mention | null {
  for (let i = share.index - 1; mentions[i]?.sentence === share.sentence; i--) if (counts.is(mentions[i] as Mention)) return null
  const name = ownSubject(share).replace(things, '')
  if (name.length < 2) return null
  const called = counts.before(mentions, share, 16, 1).filter(({ quantity: { label } }) => bareName(label) === name)
  return called.length === 1 ? (called[0] as Mention) : null
}

/** 共57起，包括查封扣押33起、限产停产9起、移送拘留11起、移送6起，占处罚起数的: what a list is of, where only its last item may be meant else. */
function closedBy({ mentions, breakdowns }: Reading, last: Mention): Mention | null {
  const list = breakdowns.find(({ parts, link }) => parts.length > 2 && link === 'include' && parts.at(-1) === last)
  const shared = list?.parts.some(part => part !== last && mentions[part.index + 1]?.role === 'share')
  return list && !shared ? list.whole : null
}

const fromAGrade = /以[上下](?:的)?[\u4e00-\u9fff]{0,3}$/

function* byPlace(reading: Reading, share: Mention): Generator<Numerator> {
  const { mentions, breakdowns } = reading
  const pair = dealtShares.paired(mentions, share)
  if (pair) {
    yield { counts: [pair.numerator], base: pair.base, sure: true, together: pair.together }
    return
  }
  if (ofHolder(share)) return
  // 全市18个断面优良比例94.4%: of the 18, and how many is not said.
  if (
    share.passed === 0 &&
    !share.lead.includes('占') &&
    /^[\u4e00-\u9fff]{4,}(?:比例|比重)/.test(share.lead) &&
    !insideTail.test(share.lead)
  )
    return
  const next = mentions[share.index + 1]
  if (next?.role === 'restated' && next.number.family !== 'percent' && next.sentence === share.sentence) {
    // 继续有效的占60%，即216件
    yield { counts: [next], base: null, sure: true }
    return
  }
  const behind = dealtShares.behind(mentions, share)
  if (behind) {
    yield { counts: [behind], base: null, sure: true }
    return
  }
  const base = besideBase(mentions, share)
  const total = counts.before(mentions, base ?? share, 1, 0)[0]
  // 五类共139820件，占42.7%，其中仅物业一项就占12.6%: of one of them.
  const ownName = ownSubject(share)
  const ofOne =
    ownName.length > 1 &&
    ((share.cues & cue.among) !== 0 ||
      breakdowns.some(b => b.link === 'total' && b.whole === total && b.parts.some(({ quantity: { label } }) => label.includes(ownName))))
  if (total && !ofOne && breakdowns.some(b => b.link === 'total' && b.whole === total)) {
    yield { counts: [total], base, sure: true }
    return
  }
  const within = mentions[share.index - 1]
  // 面积41.26公顷（耕地17.93公顷），耕地占比43.5%: what the bracket counts, of what it stands behind.
  if (
    within?.holder &&
    share.bracket === 0 &&
    counts.is(within) &&
    within.quantity.label.length > 1 &&
    ownSubject(share) === within.quantity.label
  ) {
    yield { counts: [within], base: within.holder, sure: sameThings(within, within.holder) }
    return
  }
  const held = inBracket(mentions, share)
  if (held) yield { counts: [held], base: null, sure: true }
  const lists = gathered(mentions, share, base)
  const gathers =
    ((share.cues | share.gapCues) & cue.total) !== 0 ||
    (base !== null && (base.cues & cue.total) !== 0) ||
    /[两二三四五六七八九十\d](?:大?类|项|种|者|个|地)/.test(share.lead)
  const opensPartial = lists[0]?.[0] !== undefined && ((lists[0][0].cues | lists[0][0].gapCues) & cue.partial) !== 0
  const many = manyIn(share)
  // 二类以上公厕占87.30%: 一类 may be above it or below.
  if ((gathers || opensPartial) && !fromAGrade.test(ownName))
    for (const [index, list] of lists.entries())
      yield {
        counts: list,
        base,
        sure:
          many === null
            ? index === 0 && (ownSubject(share) === '' || (gathers && !/[、和与及]/.test(`${share.gap.slice(-6)}${share.lead}`)))
            : list.length === many,
      }
  const changed = sharedChange(mentions, share)
  if (changed) {
    yield { counts: [changed], base, sure: true }
    return
  }
  const opening = opensNext(reading, share)
  if (opening) yield { counts: [opening], base, sure: base !== null || !ofNarrowBase(share) }
  const previous = counts.before(mentions, base ?? share, 3, 0).find(other => !isBase(mentions, other))
  if (previous && !(gathers && lists.length > 0)) {
    // 其他1050件，质量问题占总数4200件的30%: of what stands before 占, wherever the whole stands.
    const said = base === null ? share : base
    const subject = said.passed !== 0 ? withoutMeasure(ownSubject(said)) : ''
    const named =
      subject === ''
        ? []
        : counts
            .before(mentions, share, 10, 1)
            .filter(
              ({ quantity: { label } }) =>
                label.length > 1 && (label.includes(subject) || subject.includes(label) || sameMatter(label, subject)),
            )
    // 合格以上占96.3%: 优秀 and 合格 together.
    const grades = gradesFrom(mentions, share, subject)
    if (grades.length > 1) {
      yield { counts: grades, base, sure: true }
      return
    }
    if (fromAGrade.test(subject)) {
      for (const list of lists) yield { counts: list, base, sure: false }
      return
    }
    // 取消46项，保留39项，取消比例达45.9%: named outright, it is no other's.
    const outright = base === null && subject.length >= 2 ? named.find(({ quantity: { label } }) => label === subject) : undefined
    if (outright) {
      yield { counts: [outright], base, sure: outright.sentence === share.sentence || (/全部|总/.test(share.lead) && named.length === 1) }
      return
    }
    for (const count of named) yield { counts: [count], base, sure: count === named[0] && count.sentence === share.sentence }
    const near = subject === '' || counts.bigramIn(subject, counts.words(previous))
    const last = subject === '' && base === null ? closedBy(reading, previous) : null
    if (last) yield { counts: [last], base, sure: false }
    if (!named.includes(previous)) yield { counts: [previous], base, sure: subject === '' && !opensPartial && named.length === 0 && !last }
    if (!near)
      for (const other of counts.before(mentions, previous, 6, 1))
        if (counts.bigramIn(subject, other.quantity.label)) yield { counts: [other], base, sure: false }
  }
  if (!gathers && !opensPartial) for (const list of lists) yield { counts: list, base, sure: false }
}
