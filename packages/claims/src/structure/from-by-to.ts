import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import type { Sides } from './change-sides.ts'
import { levels } from './levels.ts'

/** 由386项减少34项至352项: what it was stands right before the change, what it came to right behind it. */
export function fromByTo(mentions: readonly Mention[], change: Mention): Sides | null {
  const [from, to] = [mentions[change.index - 1], mentions[change.index + 1]]
  if (!from || !to || change.passed !== 0 || (from.cues & cue.from) === 0 || from.sentence !== change.sentence) return null
  if (to.sentence !== change.sentence || to.bracket !== change.bracket || to.passed !== 0 || !/^[降减增升]?[至到为]/.test(to.lead))
    return null
  return levels.comparable(from, to) ? { current: to, base: from, sure: true } : null
}
