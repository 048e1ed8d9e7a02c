import { counts } from '../kinds/counts.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { changeSubject } from './change-subject.ts'

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

/**
 * 变化与数 Whether a change may be of a count, by what it says itself: it names nothing, or something of which the words of the count speak. What it
 * names alone behind a semicolon or under 其中 begins with the word that tells it from others.
 */
export function mayBeOf(mentions: readonly Mention[], change: Mention, current: Mention): boolean {
  const subject = changeSubject(mentions, change)
  // 来访量下降16.8%，由4300批次降为3500批次: what follows goes on from the change.
  if (subject.length < 2 || current.index > change.index) return true
  if (current.number.family === 'money' && moneyWord.test(subject)) return true
  const words = wordsOf(mentions, current)
  if (isOneOf(subject, words)) return false
  if (beginsAnew(change, current)) return words.includes(subject.slice(0, 2))
  return counts.bigramIn(subject, words) || ((change.deed & current.deed & deeds) !== 0 && (change.deedGroups & current.deedGroups) !== 0)
}
