import type { Mention } from '../reading/mention.ts'
import type { Sides } from './change-sides.ts'

const isPercent = ({ number, role }: Mention): boolean => number.family === 'percent' && role !== 'growth'
const comparedBefore = /[比较](?:上年度?|去年|上一年度?)(?:同期)?的?[（(]$/
const formerCount = /^(?:而)?(?:上年度?|去年|上一年度?)(?:同期)?(?:为|是)?$/

/** 15.0%，比上年（1780件、13.2%）提高1.8个百分点: what it was stands in the bracket behind 比上年, last of what the bracket holds. */
function inBracket(mentions: readonly Mention[], change: Mention): Sides | null {
  const base = mentions[change.index - 1]
  if (!base || base.bracket === 0 || base.bracket === change.bracket || base.sentence !== change.sentence || !isPercent(base)) return null
  const first = mentions.find(({ bracket }) => bracket === base.bracket)
  const current = first && mentions[first.index - 1]
  if (!first || !current || !comparedBefore.test(`${first.gap}${first.lead}`)) return null
  return current.sentence === change.sentence && current.bracket === change.bracket && isPercent(current)
    ? { current, base, sure: true }
    : null
}

/** 5781件，占31.0%，上年为3512件，占23.0%，占比提高8.0个百分点: each share behind its count. */
function behindCounts(mentions: readonly Mention[], change: Mention): Sides | null {
  const [current, before, base] = [3, 2, 1].map(back => mentions[change.index - back])
  if (current?.role !== 'share' || base?.role !== 'share' || !before || current.sentence !== change.sentence) return null
  return formerCount.test(before.lead) && /占比|比重|比例/.test(change.lead) ? { current, base, sure: true } : null
}

/** 占14.89%，比国家规定的5%高9.89个百分点: what it is held against stands right before the change, what it is right before that. */
function heldAgainst(mentions: readonly Mention[], change: Mention): Sides | null {
  const [current, base] = [mentions[change.index - 2], mentions[change.index - 1]]
  if (!current || !base || change.passed !== 0 || base.sentence !== change.sentence || current.sentence !== change.sentence) return null
  if (!/^[比较](?!上|去|前)/.test(base.lead) || !isPercent(base) || !(current.role === 'share' || current.role === 'rate')) return null
  return current.bracket === change.bracket && base.bracket === change.bracket ? { current, base, sure: true } : null
}

/** 百分点的两端 Two percentages of which the change in points is the difference, told by where they stand. */
export function pointsApart(mentions: readonly Mention[], change: Mention): Sides | null {
  return change.role === 'points' ? (inBracket(mentions, change) ?? behindCounts(mentions, change) ?? heldAgainst(mentions, change)) : null
}
