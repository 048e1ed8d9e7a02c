import { bit, mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'

interface Paired {
  readonly numerator: Mention
  readonly base: Mention | null
  readonly together: number
}

/** Two measures of one thing right before the first share of two: 39.1万起、亡645人，占. */
function twoMeasures(mentions: readonly Mention[], first: Mention): boolean {
  const [a, b, second] = [mentions[first.index - 2], mentions[first.index - 1], mentions[first.index + 1]]
  if (second?.role !== 'share' || second.lead.length > 1 || second.sentence !== first.sentence) return false
  return (
    a !== undefined &&
    b !== undefined &&
    counts.is(a) &&
    counts.is(b) &&
    a.sentence === first.sentence &&
    a.number.family !== b.number.family
  )
}

/** Counts dealt out, and right behind them as many shares as there are counts. */
function followsDealt(mentions: readonly Mention[], first: Mention): boolean {
  let length = 1
  for (let next = mentions[first.index + 1]; next?.role === 'share' && next.lead.length <= 1; next = mentions[next.index + 1]) length++
  const before = mentions[first.index - 1]
  const between = before !== undefined && counts.is(before) && /占[^，,]{0,12}$/.test(before.lead) ? 1 : 0
  const dealt = mentions[first.index - between - length]
  return length > 1 && dealt?.sentence === first.sentence && counts.is(dealt) && dealt.lead.includes('分别')
}

/** 各占44.0%、21.8%、15.7%, 占43.8%、40.5%: several percentages of one 占 are dealt out, whether it says so or not. */
function severalOf(mentions: readonly Mention[], first: Mention): boolean {
  const next = mentions[first.index + 1]
  return (
    next?.role === 'share' && next.sentence === first.sentence && /^[和与及]?$/.test(next.lead) && (next.passed & ~bit(mark.list)) === 0
  )
}

/** One of them may be wrong. */
const slack = 0.9

/** 分别占p、q: shares in order, each of the count at its place; also 分别占总数（a、b）的p、q. */
function paired(mentions: readonly Mention[], share: Mention): Paired | null {
  let first = share
  while (!/分别|依次/.test(first.lead)) {
    const before = mentions[first.index - 1]
    if (before && before.bracket !== first.bracket && before.bracket !== 0) break
    if (before && counts.is(before) && first.passed === 0 && /分别占/.test(before.lead)) break
    if (before?.role !== 'share' || before.sentence !== share.sentence) {
      // 39.1万起、亡645人，占总数的59.1%和48.7%; 分别为388件和216件，占35.1%和19.6%
      if (twoMeasures(mentions, first) || followsDealt(mentions, first) || severalOf(mentions, first)) break
      return null
    }
    first = before
  }
  let last = share
  for (
    let next = mentions[last.index + 1];
    next?.role === 'share' && next.lead.length <= 1 && next.sentence === share.sentence;
    next = mentions[last.index + 1]
  )
    last = next
  const length = last.index - first.index + 1
  const position = share.index - first.index
  const bracket = mentions[first.index - 1]?.bracket ?? 0
  const bases = bracket === 0 ? [] : mentions.filter(other => other.bracket === bracket && other.number.family !== 'percent')
  // 分别占总量3412件的4.9%、10.3%: what they are shares of stands between.
  const beside = mentions[first.index - 1]
  const between = beside !== undefined && counts.is(beside) && first.passed === 0 && /占[^，,]{0,12}$/.test(beside.lead) ? beside : null
  const line = mentions.filter(
    other => counts.is(other) && other.index < first.index && other.sentence === share.sentence && other.bracket === 0 && other !== between,
  )
  if (length < 2 || line.length < length) return null
  // 城镇14个121.67公顷、乡镇9个22.18公顷，面积分别占: by the measure that stands last.
  const nearest = line.slice(line.length - length)
  const like = line.filter(count => sameThings(count, line.at(-1) as Mention))
  const mixed =
    /(?:面积|金额|资金|人数|里程|水量)(?:分别|依次)/.test(first.lead) && nearest.some(count => !sameThings(count, nearest[0] as Mention))
  const dealt = mixed && like.length >= length ? like.slice(like.length - length) : nearest
  const numerator = dealt[position]
  const base = bases.length === length ? (bases[position] ?? null) : between
  // 分别占总数的65.76%、10.26%: of no less than both.
  const all = mentions.slice(first.index, last.index + 1).reduce((sum, { number }) => sum + number.size, 0)
  const ofOneKind = dealt.every(count => sameThings(count, dealt[0] as Mention))
  const together = all <= 100 && ofOneKind ? slack * dealt.reduce((sum, { number }) => sum + number.low, 0) : 0
  return numerator ? { numerator, base, together } : null
}

/** 部门占42.68%，街道占24.47%，乡镇占13.38%，案件数量分别为3652件、2094件和1145件: the counts are dealt out behind the shares. */
function dealtBehind(mentions: readonly Mention[], share: Mention): Mention | null {
  const sentence = mentions.filter(other => other.sentence === share.sentence && other.bracket === share.bracket)
  const dealt = sentence.findIndex(other => counts.is(other) && other.lead.includes('分别') && other.index > share.index)
  if (dealt < 0) return null
  let end = dealt + 1
  while (end < sentence.length && /^[和与及]?$/.test((sentence[end] as Mention).lead) && counts.is(sentence[end] as Mention)) end++
  let from = dealt
  while (from > 0 && sentence[from - 1]?.role === 'share') from--
  const place = sentence.indexOf(share) - from
  return place >= 0 && end - dealt > 1 && end - dealt === dealt - from ? (sentence[dealt + place] ?? null) : null
}

/** 按序的占比 Which count a share of several that are dealt out is of: `paired` with those before them, `behind` them. */
export const dealtShares = { paired, behind: dealtBehind }
