import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

const dealtWith = /答复|办结|审结|办理|回复/
const carriedIn = /结转|上年|上一年/
const rest = /^(?:另有|尚有|还有|其余|剩余|余)/
const nextYear = /(?:顺延|结转|转)[到至入]?(?:下|次)一?年/
const behind = 32

/** What is said to go on into the next year, behind it in the sentence. */
function leftOver(text: string, mentions: readonly Mention[], done: Mention): Mention | undefined {
  return mentions.find(
    other =>
      other.index > done.index &&
      other.sentence === done.sentence &&
      other.bracket === 0 &&
      rest.test(other.lead) &&
      sameThings(other, done) &&
      nextYear.test(text.slice(other.number.end, other.number.end + behind)),
  )
}

/** 答复数 受理1399件，答复1403件（含上年结转46件），另有42件顺延到下年度: what came in and what was carried over, less what is left. */
export const answered: Kind = ({ text, mentions }) => {
  const claims: Claim[] = []
  for (const held of mentions) {
    const done = held.holder
    if (!done || held.index !== done.index + 1 || !carriedIn.test(held.lead) || !dealtWith.test(done.lead)) continue
    const received = counts.before(mentions, done, 2, 0).find(other => (other.cues & cue.intake) !== 0 && sameThings(other, done))
    if (!received || !counts.is(done) || !sameThings(held, done) || held.number.hedge || done.number.hedge) continue
    if (mentions.some(other => other.bracket === held.bracket && other !== held && sameThings(other, held))) continue
    const left = leftOver(text, mentions, done)
    const all = interval.add(received.number.range, held.number.range)
    const computed = left ? interval.subtract(all, left.number.range) : all
    const right = interval.overlaps(done.number.range, computed)
    // What is left may go unsaid; more than there was cannot have been answered.
    const wrong = !right && (left !== undefined || interval.below(computed, done.number.range))
    const value = rational.add(received.number.value, held.number.value)
    const result = left ? rational.subtract(value, left.number.value) : value
    const terms = `${working.of(received)} + ${working.of(held)}${left ? ` − ${working.of(left)}` : ''}`
    claims.push(
      makeClaim({
        kind: 'sum',
        stated: done,
        operands: [['in', received], ['in', held], ...(left ? [['out', left] as const] : [])],
        computed,
        verdict: right ? 'consistent' : wrong ? 'inconsistent' : 'unverifiable',
        because: `${terms} = ${working.plain(result, done.number.unit)}`,
      }),
    )
  }
  return claims
}
