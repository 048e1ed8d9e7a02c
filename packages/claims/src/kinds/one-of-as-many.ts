import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'

/**
 * 与他项合为同数 受理297件，不予受理18件，告知11件。…区级部门285件，街道41件: with what follows it in its sentence, before `end`, a count makes as much as a
 * list does; then it is itself an item of what the list is of.
 */
export function oneOfAsMany(mentions: readonly Mention[], whole: Mention, end: number, sum: number): boolean {
  let all = counts.size(whole)
  for (const other of mentions.slice(whole.index + 1, end)) {
    if (!counts.is(other) || other.bracket !== 0 || !sameThings(other, whole) || other.sentence !== whole.sentence) continue
    all += counts.size(other)
    if (all === sum) return true
  }
  return false
}
