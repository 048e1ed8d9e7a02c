import { listHeads } from '../kinds/list-heads.ts'
import { listNames } from '../kinds/list-names.ts'
import { otherLists } from '../kinds/other-lists.ts'
import { partialLists } from '../kinds/partial-lists.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { closesList } from '../structure/closes-list.ts'
import { divided } from '../structure/divided.ts'
import { nests, opposed, shareOf } from '../structure/exhaustiveness.ts'
import { akin, sameThings } from '../structure/same-things.ts'
import type { Doubt } from './weighed.ts'

/** Joined by 、 to what stands before it, whatever brackets stand between. */
export function joined({ passed }: Mention): boolean {
  return (passed & (1 << mark.list)) !== 0 && (passed & ((1 << mark.comma) | (1 << mark.semicolon) | (1 << mark.colon))) === 0
}

function isBounded({ number: { low, high } }: Mention): boolean {
  return Number.isFinite(high) && Number.isFinite(low)
}

/** 超过3000个 may be any number. */
const unbounded: Doubt = ({ whole, parts }) => !isBounded(whole) || !parts.every(isBounded)

/** Other things; but 信息293条，其中法规类41篇、…和其他174篇 are counted by another word, all of them alike. */
const ofOtherThings: Doubt = ({ whole, parts, first, last }) =>
  !parts.every(part => sameThings(whole, part)) &&
  !(closesList(last) && parts.every(part => akin(whole, part) && part.number.unit === first.number.unit))

const ofOtherLists: Doubt = ({ whole, parts, mentions, first, link, sum, total }) =>
  otherLists.isMixed(whole, parts, mentions) ||
  partialLists.fullBefore(whole, parts) ||
  otherLists.ofScope(whole, first) ||
  (link === 'among' && Math.abs(sum - total) > 0.1 * total && otherLists.ofName(parts, whole))

/** 2416件纠错案件中，…。从领域看，自然资源审结1925件、纠错412件: how far some have come is no list of a count of another sentence. */
const howFar: Doubt = ({ whole, parts, first, last }) =>
  parts.length === 2 && first.sentence !== whole.sentence && (first.deed & cue.done) !== 0 && (last.deed & cue.outcome) !== 0

/** 全年受理680件，上半年办结312件，下半年办结341件: what was done in each half with what came in all year. */
const doneByTimes: Doubt = ({ whole, parts }) =>
  (whole.deed & cue.intake) !== 0 && parts.every(({ deed, lead }) => (deed & cue.done) !== 0 && /半年|季度|\d月/.test(lead))

const partial: Doubt = ({ breakdown, whole, parts, mentions, breakdowns }) =>
  partialLists.goesOn(breakdown, mentions, breakdowns) || partialLists.flows(whole, parts) || partialLists.saidBehind(mentions, parts)

/** Behind a semicolon that ends what a rate told. */
function beginsAnew({ passed, index }: Mention, mentions: readonly Mention[]): boolean {
  return (passed & (1 << mark.semicolon)) !== 0 && mentions[index - 1]?.role === 'rate'
}

/** 其中必接必送31人，接送率100%；落实就业238人: what stands behind the semicolon is no more under 其中. */
const noMoreAmong: Doubt = ({ parts, link, last, mentions }) =>
  link === 'among' && !closesList(last) && parts.slice(1).some(part => beginsAnew(part, mentions))

/** 公安5872件，占32.8%，其中交通3415件，占公安类的58.2%；市场监管4736件，占26.4%: behind the semicolon stands what has its share beside the whole. */
const sharedBeside: Doubt = ({ whole, parts, link, mentions }) =>
  link === 'among' &&
  shareOf(whole, mentions) !== null &&
  parts.slice(1).some(part => (part.passed & (1 << mark.semicolon)) !== 0 && shareOf(part, mentions) !== null)

/** 由50元提高到100元，其中财政补助由40元提高到80元: what it was and what it came to. */
const fromAndTo: Doubt = ({ parts }) => parts.some(({ lead }) => lead.endsWith('由') || lead.endsWith('从'))

/** Words neither open the list nor say that it is one; or each has a share of its own of something else. */
const unopened: Doubt = ({ whole, parts, link, first, last, mentions }) =>
  link === 'plain' &&
  (!(
    listHeads.leads(whole, mentions) ||
    listHeads.firstOfKind(whole, mentions) ||
    divided(parts, whole) ||
    (parts.length === 2 && opposed(first, last))
  ) ||
    (shareOf(whole, mentions) !== null && parts.every(part => shareOf(part, mentions))))

/** 一审新收25604件；中院民事一审新收45件: one of them said of more closely. */
const saidClosely: Doubt = ({ parts, sum, total }) =>
  sum < total && parts.some(part => parts.some(other => nests(other.quantity.label, part.quantity.label.replace(/案件$/, ''))))

/** 正职213件、副职424件，出庭率98.5%: the rate says itself that they are not all. */
const toldShort: Doubt = ({ whole, parts, mentions }) =>
  partialLists.toldShort(mentions, whole, parts) || partialLists.sharedShort(mentions, whole, parts)

/** 以调解方式结案5126件，以裁决方式结案3274件，…: named as they are, the whole is one of them. */
const namedAlike: Doubt = ({ whole, parts, link }) => link === 'plain' && parts.every(part => listNames.alike(part, whole))

/** 取消12项、下放8项、承接5项: joined by 、 to what stands before, it is one more of its like. */
const oneMore: Doubt = ({ whole, parts, link, first, mentions }) =>
  link === 'plain' && joined(first) && (parts.length < 4 || mentions[first.index - 1] !== whole) && parts.every(joined)

/** 应当受理3524件，按期受理3518件，及时受理率99.8%；不予受理257件: behind the semicolon stands something beside the whole. */
const besideIt: Doubt = ({ parts, link, first, last, mentions }) =>
  link === 'plain' &&
  parts.length === 2 &&
  (first.passed & (1 << mark.semicolon)) === 0 &&
  (last.passed & (1 << mark.semicolon)) !== 0 &&
  mentions.slice(first.index + 1, last.index).some(({ role }) => role === 'rate')

/** 疑在分项 That the parts are no parts, or not all of them. */
export const ofParts: readonly Doubt[] = [
  unbounded,
  ofOtherThings,
  ofOtherLists,
  howFar,
  doneByTimes,
  partial,
  noMoreAmong,
  sharedBeside,
  fromAndTo,
  unopened,
  saidClosely,
  toldShort,
  namedAlike,
  oneMore,
  besideIt,
]
