import { counts } from '../kinds/counts.ts'
import type { Reading } from '../kinds/reading.ts'
import type { Mention } from '../reading/mention.ts'
import { answers } from './answers.ts'
import type { RateName } from './rate-name.ts'
import { semicolonBetween } from './rate-wholes.ts'
import type { Reckoning } from './reckonings.ts'
import { sameThings } from './same-things.ts'

const due = /应(?:当|该)?([\u4e00-\u9fff]{1,2})$/
const done = /实(?:际|有)?([\u4e00-\u9fff]{1,2})$/

const attending = /(?:参[考训评会加]|到[会课岗]|出席|出勤|上线)率/

/** 应考3.62万人，实考3.61万人，参考率99.7%: what should have been and what was, one right behind the other, whatever the rate is called. */
function fromDue({ mentions }: Reading, { mention }: RateName): Reckoning[] {
  const whole = mentions[mention.index - 2]
  const count = mentions[mention.index - 1]
  if (
    !whole ||
    !count ||
    !whole.lead.includes('应') ||
    whole.sentence !== mention.sentence ||
    !counts.is(whole) ||
    !counts.is(count) ||
    !sameThings(whole, count)
  )
    return []
  const deed = due.exec(whole.lead)?.[1]
  // 应考120人，实考118人，合格率96%: not any rate is of those two.
  const sure = deed !== undefined && (mention.lead.includes(deed) || attending.test(mention.lead))
  return deed !== undefined && deed === done.exec(count.lead)?.[1]
    ? [{ numerators: [count], denominators: [whole], complement: false, sure }]
    : []
}

/** 覆盖率96%，420项中已覆盖378项; 办结率98%，未办结130件: the counts stand behind the rate. Only where nothing before it answers. */
function fromBehind(reading: Reading, name: RateName, before: readonly Mention[]): Reckoning[] {
  const list: Reckoning[] = []
  const { mentions } = reading
  for (let i = name.mention.index + 1; i < name.mention.index + 4; i++) {
    const count = mentions[i]
    if (!count || count.role === 'rate' || count.sentence !== name.mention.sentence) break
    if (semicolonBetween(mentions, name.mention, count)) break
    if (!counts.is(count) || count.bracket !== name.mention.bracket) continue
    const answer = answers(count, name)
    if (answer !== 'full' && answer !== 'opposite') continue
    const beside = mentions[count.index - 1]
    const following =
      beside &&
      beside.index > name.mention.index &&
      counts.is(beside) &&
      counts.size(beside) >= counts.size(count) &&
      sameThings(beside, count)
    // 按期办结118件，其余8件未到期: those are not meant.
    const rest = mentions[count.index + 1]
    if (rest?.sentence === count.sentence && /^(?:其余|另有|尚有)/.test(rest.lead) && /未到期|未届/.test(rest.tail)) continue
    const whole = following
      ? beside
      : before.find(other => other.sentence === count.sentence && sameThings(other, count) && counts.size(other) >= counts.size(count))
    if (!whole || semicolonBetween(mentions, whole, count)) continue
    // 企业诉求办结率99.3%，群众诉求办结率98.6%，受理…: of each, and the counts are of all.
    const again = mentions.some(
      ({ role, index, sentence, lead }) =>
        role === 'rate' && index < name.mention.index && sentence === name.mention.sentence && lead.includes(name.stem),
    )
    // 整改率96.9%，已整改186个、未整改6个: what is and what is not, together.
    if (answer === 'opposite' && answers(whole, name) === 'full') {
      list.push({ numerators: [whole], denominators: [whole, count], complement: false, sure: following === true && !again })
      continue
    }
    list.push({
      numerators: [count],
      denominators: [whole],
      complement: answer === 'opposite',
      sure: (following === true && !again) || answer === 'opposite',
    })
  }
  return list
}

/** 紧挨着率的两个数 Ways to compute a rate from what stands right before it (应…实…) or behind it. */
export const besideRate = { due: fromDue, behind: fromBehind }
