import { counts } from '../kinds/counts.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { bearsName } from './bears-name.ts'
import { changeSubject } from './change-subject.ts'
import { formerLead } from './former-lead.ts'
import { namesSibling } from './names-sibling.ts'
import { sameThings } from './same-things.ts'

const deeds = cue.intake | cue.done | cue.outcome
const moneyWord = /金额|资金|经费|费用|支出|收入|财产|款|额|损失/

/** 由24件增至51件: the words of a count, and of those before it that it goes on from. */
function wordsOf(mentions: readonly Mention[], current: Mention): string {
  let words = `${counts.words(current)}|${current.quantity.label}`
  for (let at = current, steps = 0; steps < 3 && !/[\u4e00-\u9fff]{4}/.test(at.lead); steps++) {
    const before = mentions[at.index - 1]
    if (!before || before.sentence !== current.sentence || (at.passed & (1 << mark.semicolon)) !== 0) break
    words = `${counts.words(before)}|${words}`
    at = before
  }
  return words
}

/** What a count is called: by its own lead, or where that goes on from another (由24件增至51件), by that. */
function nameOf(mentions: readonly Mention[], current: Mention): readonly string[] {
  const before = mentions[current.index - 1]
  const from = before?.sentence === current.sentence && current.passed === 0 && (before.cues & cue.from) !== 0
  return from ? [before.lead.split(/[由从]/)[0] ?? ''] : [current.quantity.label]
}

/** Whether a change begins a new part of the sentence that the count stands in, or is of a part: behind a semicolon, under 其中. */
function beginsAnew({ passed, cues, gapCues, sentence }: Mention, current: Mention): boolean {
  return ((passed & (1 << mark.semicolon)) !== 0 && current.sentence === sentence) || ((cues | gapCues) & cue.among) !== 0
}

/** 行政许可、行政处罚、行政强制决定共14573件: a total of several, of which the subject is one. */
function isOneOf(subject: string, words: string): boolean {
  if (/[、和与及]/.test(subject)) return false
  const at = words.indexOf(subject)
  return at >= 0 && (words.charAt(at - 1) === '、' || '、和与及'.includes(words.charAt(at + subject.length) || '|'))
}

const measured = /([件起宗人户家]|面积|金额)次?数?(?:量|总额)?(?:同比|环比|分别|均|则)?(?:增|上升|提高|减|下降|降)/
const unitsOf: Readonly<Record<string, string>> = {
  件: 'case',
  起: 'case',
  宗: 'case',
  人: 'person',
  户: 'body',
  家: 'body',
  面积: 'thing',
  金额: 'money',
}

/** 人数增长15% is of no number of classes, 面积下降 of no number of cases. */
function ofOtherMeasure({ lead }: Mention, { number: { family } }: Mention): boolean {
  const measure = measured.exec(lead)?.[1]
  return (
    measure !== undefined &&
    (measure.length > 1 || lead.includes(`${measure}数`) || lead.includes(`${measure}次数`)) &&
    unitsOf[measure] !== family
  )
}

/** 投诉100件、举报50件，上年为120件: last year's may be of both. */
function ofSeveral(mentions: readonly Mention[], current: Mention, change: Mention): boolean {
  const [before, base] = [mentions[current.index - 1], mentions[current.index + 1]]
  if (!before || !base || base.index >= change.index || current.passed !== 1 << mark.list || !sameThings(before, current)) return false
  return before.role === 'level' && base.passed === 1 << mark.comma && formerLead(base.lead)?.name === ''
}

/** 治安立案210件，刑事立案85件。立案数…: of both, which bear the name and more. */
function ofAllSoNamed(mentions: readonly Mention[], current: Mention, subject: string): boolean {
  const name = bearsName.coreOf(subject)
  if (!bearsName.more(current, name)) return false
  return mentions.some(
    other => other !== current && other.sentence === current.sentence && sameThings(other, current) && bearsName.more(other, name),
  )
}

/** 城管类占13.1%，较上年的3600件减少12.5%: of what the share right before is of, whose count is not given. */
function ofShared(mentions: readonly Mention[], by: Mention, current: Mention): boolean {
  const share = mentions[by.index - 1]
  if (share?.role !== 'share' || share.index <= current.index || share.sentence !== by.sentence || by.passed !== 1 << mark.comma)
    return false
  const [name = ''] = share.lead.split('占')
  return /^[\u4e00-\u9fff]{2,8}$/.test(name) && !counts.bigramIn(name, counts.words(current))
}

/** 2024年120件，2023年100件，2022年80件，增长50%: a row of years, and it does not say from which to which. */
function ofRow(mentions: readonly Mention[], change: Mention): boolean {
  if (/[年比较同环]/.test(change.lead) || change.passed !== 1 << mark.comma) return false
  const row = mentions.slice(Math.max(0, change.index - 3), change.index)
  return row.length === 3 && row.every(({ lead, sentence }) => sentence === change.sentence && /^(?:19|20)\d\d年/.test(lead))
}

/**
 * 变化与数 Whether a change may be of a count, by what it says itself: it names nothing, or something of which the words of the count speak. What it
 * names alone behind a semicolon or under 其中 begins with the word that tells it from others.
 */
export function mayBeOf(mentions: readonly Mention[], change: Mention, current: Mention): boolean {
  if (ofOtherMeasure(change, current) || ofSeveral(mentions, current, change) || ofRow(mentions, change)) return false
  const { name: subject, by } = changeSubject(mentions, change)
  if (ofShared(mentions, by, current)) return false
  // 来访量下降16.8%，由4300批次降为3500批次: what follows goes on from the change.
  if (subject.length < 2 || current.index > change.index) return true
  if (current.number.family === 'money' && moneyWord.test(subject)) return true
  const words = wordsOf(mentions, current)
  if (isOneOf(subject, words) || ofAllSoNamed(mentions, current, subject)) return false
  if (beginsAnew(by, current)) return words.includes(subject.slice(0, 2))
  if (nameOf(mentions, current).some(name => namesSibling(subject, name))) return false
  return counts.bigramIn(subject, words) || ((change.deed & current.deed & deeds) !== 0 && (change.deedGroups & current.deedGroups) !== 0)
}
