import { few } from '../numeral/few.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { phraseEnds, sinceLast } from '../reading/since-last.ts'
import { stripWords } from '../reading/strip-words.ts'
import { foremost } from '../structure/foremost.ts'
import { percentsFrom } from '../structure/percents-from.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { listNames } from './list-names.ts'
import type { Reading } from './reading.ts'

const sentencesBack = 2
const reach = 40
const ending = '合计 总共 一共 共计 之和 分别 两者 案件 事项 工单 诉求 共 的 所'.split(' ')
/** 噪声油烟和流动摊贩两类: how many they are. */
const howMany = /等?(?:这|上述|以上)?[两二三四五六七八九十\d](?:大?类|项|种|者|个|级|家|市|地|县|区)[^，,、和与及]{0,6}$/
const beginning = /^(?:其中|而|仅|也|则|将|对|以|从|因|涉及|办理|受理)+/
/** 县乡两级: named by a character each. */
const levels = /^([省市县区乡镇村]{2,4})[两三四]级$/

/** The words that a share is said of: its clause up to 占, over any 、 within it. */
function subjectOf({ gap, lead }: Mention): string {
  const at = lead.search(/占|比例|比重/)
  const clause = sinceLast(gap, phraseEnds) + lead.slice(0, Math.max(at, 0))
  return clause.replace(beginning, '')
}

/** 县级部门894件，乡镇街道517件: the one count whose label begins with each. */
function byLevel(words: string, line: readonly Mention[]): Mention[] | null {
  const named = levels.exec(stripWords.end(words, ending))?.[1]
  if (named === undefined) return null
  const found = [...named].map(level => line.filter(({ quantity: { label } }) => label.startsWith(level)))
  return found.every(list => list.length === 1) ? found.map(([only]) => only as Mention) : []
}

/** 不予公开 is no 公开. */
const deniedBefore = /(?:[不未非无]|不予)$/

/** 予以公开和部分公开: each the one count so labelled, or else the one whose words end so; the longest name first. */
function byNames(names: readonly string[], line: readonly Mention[]): Mention[] {
  const taken = new Map<string, Mention>()
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const free = line.filter(count => ![...taken.values()].includes(count))
    const named = free.filter(({ quantity: { label } }) => label === name)
    const ended =
      named.length > 0
        ? named
        : free.filter(
            ({ quantity: { label } }) =>
              label.startsWith(name) || (label.endsWith(name) && !deniedBefore.test(label.slice(0, -name.length))),
          )
    const last = ended.filter(({ sentence }) => sentence === ended.at(-1)?.sentence)
    if (last.length === 1) taken.set(name, last[0] as Mention)
  }
  return names.every(name => taken.has(name)) ? names.map(name => taken.get(name) as Mention) : []
}

const inBrackets = /[（(]([\u4e00-\u9fff、]{4,40})[）)]$/

/** The names that a clause joins by 和、与、及、、 or puts in brackets: 成立（含部分成立）; none of them if it names one thing only. */
function namesIn(subject: string, line: readonly Mention[]): readonly string[] {
  const bare = stripWords.end(stripWords.end(subject, ending).replace(howMany, ''), ending)
  // 调解和终止202件，调解和终止结案占43.7%: one count of both; 在起数和人数中的占比: what it is a share of.
  if (line.some(({ quantity: { label } }) => label.length > 1 && (label === bare || (/[、和与及]/.test(label) && bare.startsWith(label)))))
    return []
  if (/[中里内]$/.test(bare)) return []
  // 精简（取消、下放和调整）比例: what the bracket names.
  const held = inBrackets.exec(bare)?.[1]?.split(/[、和与及]/) ?? []
  if (held.length > 1 && held.every(name => name.length >= 2)) return held
  const names = bare.split(/[、和与及]|以及|[（(](?:含|包括|包含)|[）)]/).filter(name => name !== '')
  return names.length > 1 && names.every(name => name.length >= 2 && name.length <= 12) ? names : []
}

/** 排名前三的合计占: the largest of the list before, or of the counts of the sentence where no whole makes them a list. */
function largest({ breakdowns, mentions }: Reading, share: Mention, many: number): readonly Mention[] {
  const list = breakdowns.findLast(
    ({ parts, link }) =>
      link !== 'total' && parts.length > many && (parts.at(-1)?.index ?? 0) < share.index && parts.at(-1)?.sentence === share.sentence,
  )
  const [nearest] = counts.before(mentions, share, 1, 0)
  const counted = mentions.filter(
    other => other.index < share.index && other.sentence === share.sentence && counts.is(other) && nearest && sameThings(other, nearest),
  )
  // 行政处罚的152件，投诉处理的98件，其他34件: what stands before the list by a name of the same make is one of it.
  const wider = list?.link === 'plain' && counted.length > list.parts.length && listNames.alike(list.parts[0] as Mention, list.whole)
  return foremost.of(wider ? counted : (list?.parts ?? counted), many, ({ quantity }) => quantity)
}

/** 按名称找分子 Which counts the clause of a share names as what is shared: several together, or one by its place where the shares are dealt out. */
export interface Named {
  /** None: the clause names several things, but which counts those are is not to be told. */
  readonly counts: readonly Mention[]
}

/** `null` where the clause names no more than one thing. */
export function namedNumerators(reading: Reading, share: Mention): Named | null {
  const { mentions } = reading
  let first = share
  while (
    first.lead.length <= 1 &&
    !/[\u4e00-\u9fff]{2}/.test(first.gap) &&
    mentions[first.index - 1]?.role === 'share' &&
    mentions[first.index - 1]?.sentence === share.sentence
  )
    first = mentions[first.index - 1] as Mention
  const line = mentions
    .slice(Math.max(0, first.index - reach), first.index)
    .filter(other => counts.is(other) && other.bracket === share.bracket && share.sentence - other.sentence <= sentencesBack)
  // 处罚0、征收1件等行为的占100%: of the whole list, and perhaps of more.
  if (first.lead.startsWith('等')) return { counts: [] }
  const subject = subjectOf(first)
  const about = mentions[first.index - 1]
  if (subject === '' && first === share && about?.number.family === 'percent' && about.number.hedge && about.sentence === share.sentence)
    return ofRough(line, about)
  const many = foremost.many(subject)
  // 前三位的部门占42.7%，…，分别为3652件…: counted behind.
  const counted = line.some(({ sentence }) => sentence === share.sentence)
  if (many > 0 && first === share && counted) return { counts: largest(reading, share, many) }
  const byLevels = byLevel(subject, line)
  if (byLevels) return { counts: byLevels }
  const said = subject === '' ? saidBefore(first, line) : null
  if (said) return { counts: [said] }
  const most = mostOf(first, subject)
  if (most && first === share) return ofMost(reading, share)
  const names = namesIn(subject, line)
  if (names.length === 0) return together(reading, share, subject)
  const named = byNames(names, line)
  const alike = named.every(count => sameThings(count, named[0] as Mention))
  if (named.length === 0 || !alike) return { counts: [] }
  const dealt = percentsFrom(mentions, first, /^[和与及]?$/)
  if (dealt.length === 1) return { counts: named }
  const own = dealt.length === named.length ? named[dealt.indexOf(share)] : undefined
  return { counts: own ? [own] : [] }
}

const rough = [...'占比为达约']

/** 网络申请接近六成，占59.45%: said roughly first, of what stands before that. */
function ofRough(line: readonly Mention[], { lead }: Mention): Named {
  const name = stripWords.end(lead, rough)
  const called = line.filter(({ quantity: { label } }) => label.length >= 2 && (name.startsWith(label) || label === name))
  return { counts: called.length === 1 ? called : [] }
}

/** 保洁支出超过一半，占53.63%: the one count of the sentence that the clause right before the share opens with. */
function saidBefore({ gap, sentence }: Mention, line: readonly Mention[]): Mention | null {
  const clause = /[，,；;]([^，,。；;]{3,})[，,]$/.exec(gap)?.[1]?.replace(beginning, '')
  if (clause === undefined) return null
  const called = line.filter(
    ({ sentence: own, quantity: { label } }) =>
      own === sentence && label.length > 1 && clause.startsWith(label.replace(/(?:案件|事项)$/, '')),
  )
  return called.length === 1 ? (called[0] as Mention) : null
}

/** 第三季度最多，占36.5%: said in the clause of the share or right before it. */
function mostOf({ gap }: Mention, subject: string): boolean {
  const clause = subject === '' ? (/[，,]([^，,。；;]*)[，,]$/.exec(gap)?.[1] ?? '') : subject
  return /最多|最高|最大|居首|第一位/.test(clause) && !/最多的?[是为]/.test(clause)
}

/** The largest of the counts joined by 、 before the share; unknown where there are none. */
function ofMost({ mentions }: Reading, share: Mention): Named {
  const dealt: Mention[] = []
  for (let i = share.index - 1; i >= 0; i--) {
    const other = mentions[i] as Mention // within bounds
    if (other.sentence !== share.sentence || !counts.is(other) || (dealt[0] && !sameThings(other, dealt[0]))) break
    dealt.unshift(other)
    if (other.lead.includes('分别') || other.passed !== 1 << mark.list) break
  }
  const [most, next] = dealt.toSorted((a, b) => b.number.size - a.number.size)
  return { counts: most && next && most.number.size > next.number.size ? [most] : [] }
}

/** …两类占比分别为27.8%、21.7%，两类合计占49.5%: of those that the clause before has named. */
function together(reading: Reading, share: Mention, subject: string): Named | null {
  const many = /^(?:这|上述|以上)?([两三四])(?:大?类|项|种|者|个|级|家)[^，,]{0,4}?(?:合计|共|总共|之和)$/.exec(subject)?.[1]
  const before = reading.mentions[share.index - 1]
  if (many === undefined || before?.role !== 'share' || before.sentence !== share.sentence || share.passed !== 1 << mark.comma) return null
  const shares: Mention[] = []
  for (let i = share.index - 1; reading.mentions[i]?.role === 'share' && shares.length < few(many); i--)
    shares.unshift(reading.mentions[i] as Mention)
  const parts = shares.flatMap(other => namedNumerators(reading, other)?.counts ?? [])
  return parts.length === few(many) && new Set(parts).size === parts.length ? { counts: parts } : null
}
