import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'
import { shareOf } from '../structure/exhaustiveness.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { counts } from './counts.ts'

const number = counts.size

const standing = /^(?:已|未|尚|正|仍|待)/

/** 诉讼21件，其中未经复议13件，复议后8件，尚未审结5件: the first of the list are all of it already. */
function fullBefore(whole: Mention, parts: readonly Mention[]): boolean {
  for (let count = 2; count < parts.length; count++)
    if (sumsTo(whole, parts, count) && parts.slice(count).every(({ lead, tail }) => standing.test(lead || tail))) return true
  return false
}

/** A percentage in the sentence that the parts are of the whole. */
function toldShort(mentions: readonly Mention[], whole: Mention, parts: readonly Mention[]): boolean {
  const sum = counts.sum(parts)
  const last = parts.at(-1) as Mention
  return mentions.some(
    ({ index, sentence, number: { family, size, places } }) =>
      family === 'percent' &&
      sentence === last.sentence &&
      index > last.index &&
      index <= last.index + 2 &&
      places > 0 &&
      size < 100 &&
      Math.abs((100 * sum) / number(whole) - size) <= 0.5 * 10 ** -places + 1e-9,
  )
}

/** 受理9428件，占81.7%；不予受理746件，占6.5%；案前调解1290件，占11.2%: two that leave nothing over, were there not a third with its share. */
function goesOnWithShares({ whole, parts }: Breakdown, mentions: readonly Mention[], breakdowns: readonly Breakdown[]): boolean {
  return breakdowns.some(
    other =>
      other.whole === whole &&
      other.parts.length > parts.length &&
      parts.every((part, i) => other.parts[i] === part) &&
      other.parts.every(part => shareOf(part, mentions) !== null),
  )
}

/** 43件，占75.4%；13件，占22.8%: shares that are right of the whole and leave some of it over. */
function sharedShort(mentions: readonly Mention[], whole: Mention, parts: readonly Mention[]): boolean {
  let [sum, room] = [0, 0]
  for (const part of parts) {
    const share = shareOf(part, mentions)
    if (!share || share.number.places === 0) return false
    if (Math.abs((100 * number(part)) / number(whole) - share.number.size) > 10 ** -share.number.places) return false
    sum += share.number.size
    room += 0.5 * 10 ** -share.number.places
  }
  return sum < 100 - room - 1e-9
}

const wasThere = /^(?:其中)?(?:年初|期初|上年末)/
const went = /报废|注销|核销|退出|淘汰|拆除/

/** 132台，其中新购36台，报废12台，年初108台: what came, went and was there. 18件，其中上年结转1件，已答复17件，1件结转下年: what was carried over is in the rest. */
function flows(whole: Mention, parts: readonly Mention[]): boolean {
  if (parts.some(({ lead }) => wasThere.test(lead)) && parts.some(({ lead }) => went.test(lead))) return true
  const [first, ...rest] = parts
  return first !== undefined && (first.cues & cue.carriedIn) !== 0 && rest.length > 1 && sumsTo(whole, rest)
}

/** 其中…，以上已答复307件: what they come to is said behind them. 中职和特教学校各1所: or one of them counts for several. */
function saidBehind(mentions: readonly Mention[], parts: readonly Mention[]): boolean {
  const last = parts.at(-1) as Mention
  if (/[和与及、][^和与及、]{2,}各$/.test(`${last.gap.slice(-8)}${last.lead}`)) return true
  return mentions.some(
    other =>
      other.index > last.index &&
      other.sentence === last.sentence &&
      /^(?:以上|上述)/.test(other.lead) &&
      counts.is(other) &&
      sumsTo(other, parts),
  )
}

/** 未列全的清单 Lists of which the text itself says that they are more, or less, than all: made of comings and goings, summed up behind, full before their end, told short by a percentage or by their shares, going on with shares. */
export const partialLists = { flows, saidBehind, fullBefore, toldShort, sharedShort, goesOn: goesOnWithShares }
