import { counts } from '../kinds/counts.ts'
import { fits, mayFit, percentOf } from '../kinds/ratio-claim.ts'
import { cue } from '../reading/cue.ts'
import type { Mention, Passage } from '../reading/mention.ts'
import { chance } from './chance.ts'
import { sameThings } from './same-things.ts'
import { shareBase } from './share-base.ts'
import { sumsTo } from './sums-to.ts'

/** 列举的占比 A count with its share right behind it, in a list of such, and what the list is of. */
export interface Voted {
  readonly part: Mention
  /** One count, or all parts of the list where they are only shares of each other. */
  readonly wholes: readonly Mention[]
  /** Whether it must be of this whole: all others of the list are. */
  readonly sure: boolean
}

/** 一项与其占比 男性1523人，占53.2%. */
export interface Item {
  readonly part: Mention
  readonly share: Mention
}

const sentencesBack = 4
const reach = 30
/** So many shares make a list. */
const enough = 3
/** So unlikely it must be that the shares are right of a count that has nothing to do with them. */
const unlikely = 0.001
const bare = /^占(?:比)?(?:为|约|了)?$/

const none: Item[][] = []

/** Items of one kind of thing that follow each other, over commas, semicolons and full stops: 男性1523人，占53.2%；女性1340人，占46.8%. */
export function itemLists(mentions: readonly Mention[], least: number): Item[][] {
  let shares = 0
  for (const mention of mentions) if (isShare(mention)) shares++
  if (shares < least) return none
  const lists: Item[][] = []
  for (const share of mentions) {
    if (!isShare(share) || share.index === 0) continue
    const part = mentions[share.index - 1] as Mention // within bounds
    if (!counts.is(part) || part.sentence !== share.sentence || part.number.size === 0) continue
    // 纠错142件，占作出决定的800件的17.8%: what it is a share of.
    if (share.passed === 0 && part.lead.includes('占')) continue
    const list = lists.at(-1)
    const last = list?.at(-1)
    const goesOn =
      last &&
      part.bracket === last.part.bracket &&
      part.index - last.share.index <= 6 &&
      sameThings(last.part, part) &&
      last.share.role === share.role &&
      // …占4.49%。制造业1386件，超过五成，建筑业412件，占15.01%: what another sentence counts in its midst begins anew.
      !(part.sentence !== last.part.sentence && countedBefore(mentions, part)) &&
      !ofOther(last.share, share) &&
      !ownWhole({ part, share })
    if (list && goesOn) list.push({ part, share })
    else lists.push([{ part, share }])
  }
  return lists.filter(list => list.length >= least)
}

/** Whether its sentence has counted such things before. */
function countedBefore(mentions: readonly Mention[], part: Mention): boolean {
  return mentions.some(other => other.sentence === part.sentence && other.index < part.index && counts.is(other) && sameThings(other, part))
}

/** 占…%, or a percentage in a bracket of its own: 咨询类16件（11.5%）. */
function isShare({ role, bracket, lead, holder, index }: Mention): boolean {
  return role === 'share' || (role === 'percent' && bracket !== 0 && lead === '' && holder?.index === index - 1)
}

/** 占评查总数的, then 占抽查总数的: each of a whole of its own. */
function ofOther(before: Mention, share: Mention): boolean {
  return shareBase(before.lead) !== shareBase(share.lead) && !bare.test(before.lead) && !bare.test(share.lead)
}

export function holdsOf({ part, share }: Item, wholes: readonly Mention[]): boolean {
  return mayFit(share, [part], wholes) && fits(share, percentOf([part], wholes)) !== 'inconsistent'
}

/** 刑事类中盗窃237起，占76.5%: of a whole that its own words name. */
function ownWhole({ part: { lead } }: Item): boolean {
  return /[\u4e00-\u9fff]{2}[中里](?![年学小心级层等型央医专])/.test(lead)
}

/** 优秀1166件，占自评案件的44.35%；合格1451件，占自评案件的55.19%: said of the same in the same words throughout. */
function uniform(list: readonly Item[]): boolean {
  const [first] = list
  return list.every(({ share, part }, at) => {
    const again = first !== undefined && shareBase(share.lead) === shareBase(first.share.lead) && share.passed === first.share.passed
    return again && (at === 0 || ((part.cues | part.gapCues) & cue.among) === 0)
  })
}

/** Not a share that a 其中 or a name makes one of something else: 占, 占党员总数的 where that is what the whole counts. */
function free({ part, share }: Item, whole: Mention): boolean {
  if (((part.cues | part.gapCues | share.cues) & cue.among) !== 0 || share.passed === 0) return false
  const named = /^占(?:比)?(?:全部|所有)?([\u4e00-\u9fff]{2,8}?)(?:总数|总量|数)?的$/.exec(share.lead)?.[1]
  return bare.test(share.lead) || (named !== undefined && `${whole.lead}${whole.tail}`.includes(named))
}

function vote(list: readonly Item[], candidates: readonly Mention[]): { readonly whole: Mention; readonly right: readonly Item[] } | null {
  let best: { readonly whole: Mention; readonly right: readonly Item[] } | null = null
  for (const whole of candidates) {
    if (whole.number.size < (list[0] as Item).part.number.size) continue
    const right = list.filter(item => holdsOf(item, [whole]))
    if (right.length > (best?.right.length ?? 0)) best = { whole, right }
  }
  if (!best || best.right.length < 2 || best.right.length * 2 <= list.length) return null
  const { whole, right } = best
  const accident = right.reduce((all, { part, share }) => all * chance.ofRate(share, [part, whole]), candidates.length)
  return accident <= unlikely ? best : null
}

/** The least whole that a list comes to by no accident. */
const tellingSize = 50

/** 人口141178万人。男性72334万人，占51.24%；女性68844万人，占48.76%: the count that the parts come to is what they are shares of, right or wrong. */
function madeOf(list: readonly Item[], candidates: readonly Mention[]): Mention | undefined {
  const parts = list.map(({ part }) => part)
  return candidates.find(
    whole => whole.number.size >= tellingSize && sameThings(whole, parts[0] as Mention) && !parts.includes(whole) && sumsTo(whole, parts),
  )
}

/** 商品393件，占72.6%；服务148件，占27.4%: two shares that make 100%, of the one count of which either is right to a place behind the point. */
function ofTwo(list: readonly Item[], candidates: readonly Mention[]): { readonly whole: Mention; readonly right: readonly Item[] } | null {
  const total = list.reduce((all, { share }) => all + share.number.size, 0)
  if (Math.abs(total - 100) > 0.15 || list.some(({ share }) => share.number.places === 0 || !bare.test(share.lead))) return null
  for (const whole of candidates) {
    if (!sameThings(whole, (list[0] as Item).part)) continue
    const right = list.filter(item => holdsOf(item, [whole]))
    if (right.length > 0) return { whole, right }
  }
  return null
}

const nothing: ReadonlyMap<Mention, Voted> = new Map()

/**
 * 由多数占比定整体 问卷2863份。男性1523人，占53.2%；女性1340人，占46.8%；…: the one count of which most shares of a list are right is what they are
 * shares of, whatever its unit and however far back; failing that, the list itself, where its shares make 100%. By share.
 */
export function votedWholes({ mentions }: Passage, carried: readonly Mention[]): ReadonlyMap<Mention, Voted> {
  const lists = itemLists(mentions, 2)
  if (lists.length === 0) return nothing
  const voted = new Map<Mention, Voted>()
  for (const list of lists) {
    const first = (list[0] as Item).part
    const near = mentions
      .slice(Math.max(0, first.index - reach), first.index)
      .filter(other => counts.is(other) && other.number.family !== 'money' && first.sentence - other.sentence <= sentencesBack)
      .reverse()
    const candidates = [...near, ...carried]
    const made = madeOf(list, candidates)
    if (made) {
      for (const { part, share } of list) voted.set(share, { part, wholes: [made], sure: true })
      continue
    }
    const best = list.length < enough ? ofTwo(list, candidates) : vote(list, candidates)
    if (best) {
      const wrong = list.length - best.right.length
      const alone = wrong === 1 || (wrong === 2 && best.right.length > 2 && uniform(list))
      for (const item of list) {
        const right = best.right.includes(item)
        if (right || (alone && !ownWhole(item) && (free(item, best.whole) || uniform(list))))
          voted.set(item.share, { part: item.part, wholes: [best.whole], sure: true })
      }
      continue
    }
    const parts = list.map(({ part }) => part)
    const total = list.reduce((all, { share }) => all + share.number.size, 0)
    const fitting = list.filter(item => holdsOf(item, parts)).length
    // 3600件，占60%；2400件，占45%: of each other, but for one; 60% is right of their sum to the last place.
    const allButOne = fitting === list.length - 1 && Math.abs(total - 100) > 1.5 && candidates.every(whole => !sameThings(whole, first))
    if (!allButOne && (Math.abs(total - 100) > 1 || fitting < list.length)) continue
    for (const { part, share } of list) voted.set(share, { part, wholes: parts, sure: allButOne })
  }
  return voted
}
