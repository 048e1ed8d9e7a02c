import type { Claim } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import { makeClaim } from '../kinds/make-claim.ts'
import { fits, mayFit, percentOf } from '../kinds/ratio-claim.ts'
import { working } from '../kinds/working.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { chance } from './chance.ts'

const sentencesBack = 4
const reach = 30
/** So many shares of one list that are right of one count. */
const enough = 3

/** A count with its share right behind it: 男性1523人，占53.2%. */
interface Item {
  readonly part: Mention
  readonly share: Mention
}

/** Items of one kind of thing that follow each other, over commas, semicolons and full stops. */
function itemLists(mentions: readonly Mention[]): Item[][] {
  const lists: Item[][] = []
  for (const share of mentions) {
    if (share.role !== 'share' || share.index === 0) continue
    const part = mentions[share.index - 1]
    if (!part || !counts.is(part) || part.sentence !== share.sentence || part.number.size === 0) continue
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list && last && part.bracket === last.part.bracket && part.index - last.share.index <= 3 && sameThings(last.part, part))
      list.push({ part, share })
    else lists.push([{ part, share }])
  }
  return lists.filter(list => list.length >= 3)
}

function holds({ part, share }: Item, whole: Mention): boolean {
  return mayFit(share, [part], [whole]) && fits(share, percentOf([part], [whole])) !== 'inconsistent'
}

function claimOf({ part, share }: Item, wholes: readonly Mention[]): Claim {
  const computed = percentOf([part], wholes)
  const below = wholes.map(working.of).join(' + ')
  return makeClaim({
    kind: 'rate',
    stated: share,
    operands: [['numerator', part], ...wholes.filter(whole => whole !== part).map(whole => ['denominator', whole] as const)],
    computed,
    verdict: fits(share, computed),
    because: `${working.of(part)} ÷ ${wholes.length > 1 ? `(${below})` : below} = ${working.result(computed, share.number.places, '%')}`,
    subject: `${part.quantity.label}占比`,
  })
}

/** The one share of a list that is off, where all others are right: not one that a 其中 makes a share of something else. */
function oddOut(list: readonly Item[], right: readonly Item[], whole: Mention): Claim[] {
  const [odd] = list.length - right.length === 1 && right.length >= enough ? list.filter(item => !right.includes(item)) : []
  const free = odd && ((odd.part.cues | odd.part.gapCues | odd.share.cues) & cue.among) === 0 && odd.share.passed !== 0
  return free && /^占(?:比)?(?:为|约|了)?$/.test(odd.share.lead) ? [claimOf(odd, [whole])] : []
}

/** 因程序违法败诉56件，占36.4%；…（共154件）: shares that make 100% and are right of the sum of what is listed, which the text does not give. */
function ofThemselves(list: readonly Item[]): Claim[] {
  const parts = list.map(({ part }) => part)
  const total = list.reduce((all, { share }) => all + share.number.size, 0)
  const right = Math.abs(total - 100) <= 1 && list.every(({ part, share }) => fits(share, percentOf([part], parts)) !== 'inconsistent')
  return right ? list.map(item => claimOf(item, parts)) : []
}

/**
 * 问卷2863份。男性1523人，占53.2%；女性1340人，占46.8%；…: the one count of which most shares of a list are right is what they are shares of,
 * whatever its unit.
 */
export function tellingWholes(mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = []
  for (const list of itemLists(mentions)) {
    const first = (list[0] as Item).part
    const wholes = mentions
      .slice(Math.max(0, first.index - reach), first.index)
      .filter(other => counts.is(other) && other.number.family !== 'money' && first.sentence - other.sentence <= sentencesBack)
    let best: { readonly whole: Mention; readonly right: Item[] } | null = null
    for (const whole of wholes) {
      const right = list.filter(item => holds(item, whole))
      if (right.length > (best?.right.length ?? 0)) best = { whole, right }
    }
    if (!best || best.right.length < enough || best.right.length * 2 <= list.length) {
      claims.push(...ofThemselves(list))
      continue
    }
    const { whole, right } = best
    const each = right.map(({ part, share }) => chance.ofRate(share, [part, whole]))
    if (
      !chance.ruledOut(
        wholes.length,
        each.reduce((all, one) => all * Math.min(1, one), 1),
      )
    )
      continue
    claims.push(...right.map(item => claimOf(item, [whole])), ...oddOut(list, right, whole))
  }
  return claims
}
