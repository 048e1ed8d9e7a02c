import type { Claim } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import { sameThings } from '../structure/same-things.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

const upward = /(?:增加|增长|提升|提高|上升|扩大|扩充|扩展|充实|增|升|拓展|上涨|攀升|跃升|回升|上调)[到至为了]*/
const downward = /(?:减少|下降|降低|压缩|缩短|缩减|压减|减|降|回落|下滑|精简|下调)[到至为了]*/
const arrives = /(?:到|至|为)(?:了|约|近|超|逾|目前的|现在的|今年的|现有的|\s)*$/

/** 由…到… The direction word against the two ends: 由54.6%提升到90.2%. */
export const fromTo: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const to of mentions) {
    const from = to.index > 0 ? mentions[to.index - 1] : undefined
    if (
      !from ||
      from.role === 'delta' ||
      from.role === 'growth' ||
      from.sentence !== to.sentence ||
      from.number.family !== to.number.family ||
      from.bracket !== to.bracket ||
      !arrives.test(to.lead)
    )
      continue
    const up = upward.test(to.lead)
    const down = downward.test(to.lead)
    const opened = (from.cues & cue.from) !== 0 && to.passed === 0
    if (up === down || !(sameThings(from, to) || (from.number.family === to.number.family && opened))) continue
    if (
      !opened &&
      (to.number.family === 'percent' ||
        /^.{0,4}(?:又|再|现|已)?(?:扩|增|减|升|降|压|提|充)/.test(to.lead.replace(/^\**(?:(?:19|20)\d\d)?年/, '')) === false)
    )
      continue
    const order = rational.compare(to.number.value, from.number.value)
    const right = up ? order > 0 : order < 0
    claims.push(
      makeClaim(
        {
          kind: 'comparison',
          stated: to,
          operands: [['base', from]],
          computed: up ? { low: from.number.range.low, high: null } : { low: rational.zero, high: from.number.range.high },
          verdict: right ? 'consistent' : opened || to.number.family !== 'percent' ? 'inconsistent' : 'unverifiable',
          because: `${working.of(from)} → ${working.of(to)}：${order > 0 ? '上升' : order < 0 ? '下降' : '未变'}`,
          subject: from.quantity.label,
        },
        right ? {} : { fault: 'direction' },
      ),
    )
  }
  return claims
}
