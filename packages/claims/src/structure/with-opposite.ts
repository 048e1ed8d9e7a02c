import { counts } from '../kinds/counts.ts'
import type { Mention } from '../reading/mention.ts'
import { answers } from './answers.ts'
import type { RateName } from './rate-name.ts'
import type { Reckoning } from './reckonings.ts'
import { sameThings } from './same-things.ts'

/** 立案118件，不予立案11件，立案率91.5%: what was and what was not done are the whole together, unless that is counted too. */
export function withDenied(mentions: readonly Mention[], name: RateName, count: Mention): Reckoning[] {
  const beside = [mentions[count.index + 1], mentions[count.index - 1]].find(
    other =>
      other && other.sentence === count.sentence && counts.is(other) && sameThings(other, count) && answers(other, name) === 'opposite',
  )
  if (!beside || count.sentence !== name.mention.sentence) return []
  const counted = counts
    .before(mentions, count, 3, 1)
    .some(other => other !== beside && sameThings(other, count) && counts.size(other) >= counts.size(count))
  return [
    { numerators: [count], denominators: [count, beside], complement: false, sure: !counted && !goesOn(mentions, name.mention, count) },
  ]
}

/** 胜诉13件，败诉2件; 初次信访1142件，重复信访144件: two ways a thing may go, neither of them of the other. */
const eithers: readonly (readonly [RegExp, RegExp])[] = [
  [/胜诉/, /败诉/],
  [/初[次信访]|首次/, /重[复信访]|再次|二次/],
  [/实名|署名/, /匿名/],
  [/个体?访/, /集体?访/],
]

const anyWay = /[诉次信访名]/

/** Whether two counts beside each other are the two ways. */
export function eitherWay(a: Mention, b: Mention): boolean {
  if (a.sentence !== b.sentence || !anyWay.test(a.lead) || !sameThings(a, b)) return false
  return eithers.some(([x, y]) => (x.test(a.lead) && y.test(b.lead)) || (y.test(a.lead) && x.test(b.lead)))
}

/** 初次信访1142件，重复信访144件，重复率11.20%: of both together. */
export function withEither(mentions: readonly Mention[], { mention }: RateName, count: Mention): Reckoning[] {
  const beside = [mentions[count.index - 1], mentions[count.index + 1]].find(
    other => other && counts.is(other) && other.index < mention.index && eitherWay(other, count),
  )
  return beside ? [{ numerators: [count], denominators: [beside, count], complement: false, sure: false }] : []
}

/** 立案率88.1%，5件正在审查: with more of them behind the rate the two are not all. */
function goesOn(mentions: readonly Mention[], rate: Mention, count: Mention): boolean {
  return mentions.some(
    other => other.index > rate.index && other.sentence === rate.sentence && counts.is(other) && sameThings(other, count),
  )
}

const reach = 6

/** The words that lead to a count; of 196人 in 批准逮捕158件196人 those of the 158. */
function wordsOf(mentions: readonly Mention[], { lead, passed, index }: Mention): string {
  return lead === '' && passed === 0 ? (mentions[index - 1]?.lead ?? '') : lead
}

/** 批捕158件196人，不捕33件40人，不捕率17.0%: what was done and what was not are the whole together, by whichever measure. */
export function withOpposite(mentions: readonly Mention[], { stem, mention }: RateName, count: Mention): Reckoning[] {
  if (!/^[不未]/.test(stem) || count.sentence !== mention.sentence) return []
  const next = mentions[count.index + 1]
  const measures = next && next.lead === '' && next.passed === 0 && counts.is(next) ? [count, next] : [count]
  const done = stem.slice(1)
  return measures.flatMap(part => {
    const near = counts.before(mentions, count, reach, 1)
    const other = near.find((before, at) => sameThings(before, part) && (at === 0 || wordsOf(mentions, before).includes(done)))
    // 审结163件235人: given already.
    const given = other && near.some(whole => sameThings(whole, part) && counts.size(whole) >= counts.size(other) + counts.size(part))
    // 不捕率、不诉率 are of those two and of nothing else; but not of 批准和决定逮捕, nor to the last place of 12.5万.
    const exactly =
      measures.length === 1 && other !== undefined && other.number.range.low === other.number.range.high && !other.lead.includes('决定')
    const sure =
      exactly &&
      !given &&
      /^不(?:批准逮捕|批捕|捕|起诉|诉)$/.test(stem) &&
      other.sentence === part.sentence &&
      !goesOn(mentions, mention, part)
    return other && (!given || part === count) ? [{ numerators: [part], denominators: [other, part], complement: false, sure }] : []
  })
}
