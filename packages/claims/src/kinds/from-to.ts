import type { Claim } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

const upward = /(?:(?<!新)增加(?!值)|增长|提升|提高|上升|扩大|扩充|扩展|充实|增(?!加值)|升|拓展|上涨|攀升|跃升|回升|上调)[到至为了]*/
const downward = /(?:减少|下降|降低|压缩|缩短|缩减|压减|减|降|回落|下滑|精简|下调)[到至为了]*/
const arrives = /(?:到|至|为)(?:了|约|近|超|逾|目前的|现在的|今年的|现有的|\s)*$/

/** 排名由369位上升到235位: the better the place, the smaller its number. */
const ranks = /排名|位次|名次|位列|排位/
/** 又增加到: it goes on from where it had come to. */
const goesOn = /^(?:又|再|再次|后又|现已?|进一步)/

/** Of one list joined by 、 that another answers (从209元、280元提高到217元、290元): the one at the same place; the number before where there is no list. */
function departure(mentions: readonly Mention[], to: Mention): Mention | null {
  const before = mentions[to.index - 1]
  if (!before || !itemOf(before)) return before ?? null
  let from = before.index
  while (from > 0 && itemOf(mentions[from] as Mention)) from--
  let end = to.index + 1
  while (end < mentions.length && itemOf(mentions[end] as Mention)) end++
  return before.index - from === end - to.index - 1 ? (mentions[from] ?? null) : null
}

/** Joined to the number before it by 、, with no words of its own. */
function itemOf({ passed, lead }: Mention): boolean {
  return lead === '' && passed === 1 << mark.list
}

/** 再压缩0.5个工作日，降至7.3个工作日: by how much. */
const changedBy = /[再又](?:压缩|压减|缩短|减少|下降|降低|增加|提高|提升)(?:了)?$/

/** 核销60处，在册数降至600处以下: what came to so much is named, and is not what stands before. */
function ofItsOwn(from: Mention, to: Mention): boolean {
  const subject = to.lead.replace(/^(?:又|再|后|现|已|并|则|即|目前|年底|全年)+/, '').split(/[增提上扩充拓升攀跃回减下降压缩精落]/)[0] ?? ''
  return subject.length >= 3 && !subject.startsWith('总') && !counts.bigramIn(subject, counts.words(from))
}

/** No more than a glance before the pattern is tried. */
function mayArrive(lead: string): boolean {
  return lead.includes('到') || lead.includes('至') || lead.includes('为')
}

/** 由…到… The direction word against the two ends: 由54.6%提升到90.2%. */
export const fromTo: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const to of mentions) {
    if (mentions[to.index - 1]?.sentence !== to.sentence || !mayArrive(to.lead) || !arrives.test(to.lead)) continue
    const from = departure(mentions, to)
    if (
      !from ||
      from.role === 'delta' ||
      changedBy.test(from.lead) ||
      from.role === 'growth' ||
      from.sentence !== to.sentence ||
      from.number.family !== to.number.family ||
      (from.number.family === 'span' && from.number.unit !== to.number.unit) ||
      from.bracket !== to.bracket
    )
      continue
    if (ranks.test(`${from.gap.slice(-8)}${from.lead}`)) continue
    // 示范园增至21个，特色村增至10个: each has come to so many, of things of their own.
    if (to.passed !== 0 && arrives.test(from.lead) && !goesOn.test(to.lead)) continue
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
    // 修建公路1000公里，新增加的通车里程为710公里: so much more than there was, not than what stands before.
    if (!opened && (ofItsOwn(from, to) || /^新增加?的?[\u4e00-\u9fff]/.test(to.lead))) continue
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
