import type { Interval } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'
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

/** 处罚案卷720宗、许可案卷240宗…。处罚案卷合格率98.9%: of one that is counted by that name, and these are not its counts. */
function ofNamedPart(mentions: readonly Mention[], { mention, stem }: RateName, { numerators, denominators }: Reckoning): boolean {
  const at = mention.lead.lastIndexOf(stem)
  const before = at < 2 || stem === '' ? '' : mention.lead.slice(0, at)
  if (before.length < 2) return false
  const used = [...numerators, ...denominators]
  return mentions.some(
    other =>
      other.index < mention.index &&
      mention.sentence - other.sentence <= 2 &&
      other.role === 'level' &&
      other.quantity.label.length >= 2 &&
      before.includes(other.quantity.label) &&
      !used.includes(other) &&
      !used.some(count => counts.words(count).includes(other.quantity.label)),
  )
}

const things = '案件 事项 申请 工单 单位 人员'.split(' ')
const longest = 8

/** 判决案件中行政机关败诉率21.2%: of those, whatever else was counted. */
function ofNamedWhole({ mention, stem }: RateName, { denominators }: Reckoning): boolean {
  const at = mention.lead.lastIndexOf(stem)
  const before = at < 2 || stem === '' ? '' : mention.lead.slice(0, at)
  const end = Math.max(before.lastIndexOf('中'), before.lastIndexOf('里'))
  const name = end < 2 ? '' : stripWords.end(before.slice(Math.max(0, end - longest), end), things)
  return name.length >= 2 && !name.endsWith('其') && !denominators.some(whole => counts.bigramIn(name, counts.words(whole)))
}

/** 聘请的29个，14个乡镇实现全覆盖: 个 counts anything; what it counts is named, and is not of the whole. */
function ofOtherThings({ numerators, denominators }: Reckoning): boolean {
  const [part, whole] = [numerators[0], denominators[0]]
  if (!part || !whole || part.number.unit !== '个') return false
  const noun = /^(?:乡镇|街道|部门|单位|村|社区|县|市|区)/.exec(part.tail)?.[0]
  return noun !== undefined && !`${counts.words(whole)}${whole.tail}`.includes(noun)
}

/** 另有所指 Whether a rate is of cases that its parts here are not: of those that were due, of those that were closed, of what should be done. */
export function ofOtherCases(mentions: readonly Mention[], name: RateName, way: Reckoning, computed: Interval): boolean {
  return (
    ofOthers(name, way) ||
    ofDue(way) ||
    ofThoseDue(name, way, computed) ||
    ofNamedPart(mentions, name, way) ||
    ofNamedWhole(name, way) ||
    ofOtherThings(way)
  )
}
