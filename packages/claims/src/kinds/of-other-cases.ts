import type { Interval } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { RateName } from '../structure/rate-name.ts'
import type { Reckoning } from '../structure/reckonings.ts'
import { counts } from './counts.ts'

/** 审结案件纠正率: of what was closed, where only what was received is counted. */
function ofOthers({ mention, stem }: RateName, { denominators }: Reckoning): boolean {
  const at = mention.lead.lastIndexOf(stem)
  const kind = at < 0 || stem === '' ? undefined : /(审结|办结|结案|受理)案件$/.exec(mention.lead.slice(0, at))?.[1]
  return kind !== undefined && denominators.every(whole => !counts.words(whole).includes(kind))
}

/** 应公开的171件全部公开，公开率100%: what should be is the whole. */
function ofDue({ numerators, complement }: Reckoning): boolean {
  return !complement && numerators.some(({ lead }) => /应(?:当|予)?[\u4e00-\u9fff]{2,4}的$/.test(lead))
}

const onTime = /(?:期限内|审限内|期内|按期|按时|及时|限时|准时|如期)(?=办|审|结|答|回|完)/

/** 受理352件，审结316件，法定期限内结案率100%: of those that were closed or due, not of all; unless it is off by a slip. */
function ofThoseDue({ mention }: RateName, { numerators }: Reckoning, computed: Interval): boolean {
  const middle = interval.middle(computed)
  if (!onTime.test(mention.lead) || numerators.some(({ lead, tail }) => onTime.test(lead) || onTime.test(tail))) return false
  return middle === null || mention.number.size - rational.toNumber(middle) > 1
}

/** 另有所指 Whether a rate is of cases that its parts here are not: of those that were due, of those that were closed, of what should be done. */
export function ofOtherCases(name: RateName, way: Reckoning, computed: Interval): boolean {
  return ofOthers(name, way) || ofDue(way) || ofThoseDue(name, way, computed)
}
