import { counts } from '../kinds/counts.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { former } from './former.ts'
import { levels } from './levels.ts'

/** What a change is said of, without the words of change and of counting: 事故 of 事故起数减少, nothing of 同比减少. */
function subjectOf({ lead }: Mention): string {
  return lead
    .replace(/(?:增加|增长|增多|上升|提高|减少|下降|降低|回落|少|多|增|减|降|升)(?:了|约|近|超)*$/, '')
    .replace(/^.*?(?:相比|比较|同比|同期)/, '')
    .replace(/(?:[12１２][\d０-９]{3}年)?(?:本|全|当)年度?/, '')
    .replace(/(?:起数|件数|人数|总数|数量|总量|数|量)$/, '')
}

/** 处罚决定 of 处罚决定数比上年的283件. */
function subjectOfBase({ lead }: Mention): string {
  return (/^([\u4e00-\u9fff]{2,12}?)(?:总?[数量]|总数|件数)[比较与]/.exec(lead)?.[1] ?? '').replace(/^(?:其中|全年|全市|全县|全区)+/, '')
}

const deeds = cue.intake | cue.done | cue.outcome

/** Whether a change names the thing that an earlier count counted: 死亡人数 – 造成81649人死亡; 受案 – 受理各类案件1803件. */
function names(subject: string, change: Mention, level: Mention): boolean {
  if (counts.bigramIn(subject, `${level.lead}|${level.tail}`)) return true
  return (change.deed & level.deed & deeds) !== 0 && (change.deedGroups & level.deedGroups) !== 0
}

/** 减少12起，下降31.6%: by how much, right before how many percent. */
export function deltaBefore(mentions: readonly Mention[], change: Mention): Mention | null {
  const before = mentions[change.index - 1]
  return before?.role === 'delta' && before.sentence === change.sentence ? before : null
}

/** 新就业形态 of 其中新就业形态争议比上年. */
function ownName(subject: string): string {
  const [name = ''] = subject.split(/[比较](?:上年|去年|上一年)/)
  return name.replace(/^(?:其中|而|但)/, '').replace(/(?:案件|事项|争议|数量)$/, '')
}

/** 适用简易程序3927宗 by 简易程序. */
function called(name: string, { quantity: { label } }: Mention): boolean {
  return name.length >= 3 && label.length >= 3 && (label.endsWith(name) || name === label)
}

/** 一审 of 一审案件 */
function bare(name: string): string {
  return name.replace(/(?:案件|事项|工单|诉求)$/, '')
}

const opening = /^[。！？\s]*([\u4e00-\u9fff]{4,12}?)(?:案件|事项|数量)?(?:较|比|同比|环比)/
const anything = /^(?:全[年市县区省]|总体|整体|同时|此外|其中|数量|总数|总量)/

/** 燃气管理案件较上年翻了一番多，是上年（69宗）的2.2倍: what the sentence of the change opens with, if it says. */
function openedBy(mentions: readonly Mention[], { sentence }: Mention): string | null {
  const first = mentions.find(mention => mention.sentence === sentence)
  const name = first && opening.exec(`${first.gap}${first.lead}`)?.[1]
  return name === undefined || anything.test(name) ? null : name
}

/**
 * 与上年相比，事故起数减少12起，下降31.6%: the level stands in an earlier sentence. Only where the change itself names it, or where
 * it is measured against a stated base (与上年的213起相比) and there is one total to compare.
 */
export function earlierLevels(mentions: readonly Mention[], change: Mention, percent: boolean): Mention[] {
  const delta = change.role === 'delta' ? change : deltaBefore(mentions, change)
  const base = mentions.findLast(({ role, index, sentence }) => role === 'base' && index < change.index && sentence === change.sentence)
  const held = delta ? undefined : mentions[change.index + 1]
  const bracketed = held && held.sentence === change.sentence && former.nothingElse.test(held.lead) ? held : null
  if (bracketed && (bracketed.bracket !== change.bracket || bracketed.passed === 1 << mark.comma) && !percent) {
    // 投诉量较上年增长12.6%（上年24380件）: of what the change names, in the sentence before.
    const subject = subjectOf(change) || (/^([\u4e00-\u9fff]{2,12}?)(?:总?数量?|量)?(?:同比|环比)/.exec(change.lead)?.[1] ?? '')
    const called = mentions.filter(
      level =>
        levels.is(level) &&
        level.bracket === 0 &&
        level.sentence === change.sentence - 1 &&
        levels.comparable(level, bracketed) &&
        (level.cues & cue.respectively) === 0 &&
        names(subject, change, level),
    )
    const name = bare(subject)
    const exactly = called.filter(({ quantity: { label } }) => bare(label) === name)
    if (exactly.length === 1) return exactly
    return called.length > 0 && subject.length >= 2 ? called.slice(0, 1) : []
  }
  const like = delta ?? base
  if (!like || percent) return []
  const opener = openedBy(mentions, change)
  const near = mentions.filter(
    level =>
      levels.is(level) &&
      level.bracket === 0 &&
      level.sentence < change.sentence &&
      // 事故3578起，…，受伤3136人。与上年相比，事故起数减少201起。死亡人数减少43人。受伤人数减少284人: as far back as the subject is named.
      change.sentence - level.sentence <= (delta && subjectOf(delta).length >= 2 ? 4 : 2) &&
      levels.comparable(level, like) &&
      (opener === null || counts.bigramIn(opener, counts.words(level))),
  )
  const subject = delta ? subjectOf(delta) : base ? subjectOfBase(base) : ''
  if (subject.length >= 2) {
    const exactly = delta ? near.filter(level => called(ownName(subject), level)) : []
    if (exactly.length === 1) return exactly
    const named = near.filter(level => names(subject, delta ?? change, level))
    return named.length === 1 ? named : delta ? [] : near.filter(({ quantity: { label } }) => label.endsWith(subject)).slice(0, 1)
  }
  // 举报3618件。比去年同期增加433件，增长13.6%: the one count of the sentence before, of which nothing else is said.
  const lone = near.filter(level => level.sentence === change.sentence - 1)
  if (delta && subject === '' && lone.length === 1 && delta.passed & (1 << mark.stop)) return lone
  const largest = near.reduce<Mention | null>((most, level) => (most && counts.size(most) >= counts.size(level) ? most : level), null)
  // 与上年的19742条相比，增加1644条，增长8.3%: these agree, and so are of what is 21386 now.
  const growth = change.role === 'growth' ? change : mentions[change.index + 1]
  if (base && largest && delta && growth?.role === 'growth' && agrees(delta, base, growth) && !makes(largest, base, delta)) return []
  return base && largest ? [largest] : []
}

function agrees(delta: Mention, base: Mention, { number: { size, places } }: Mention): boolean {
  return Math.abs((100 * counts.size(delta)) / counts.size(base) - size) <= 0.5 * 10 ** -places + 1e-9
}

function makes(now: Mention, then: Mention, delta: Mention): boolean {
  return Math.abs(Math.abs(counts.size(now) - counts.size(then)) - counts.size(delta)) < 1e-9
}
