import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { isTarget } from './is-target.ts'
import type { RateName } from './rate-name.ts'

/** 应答 How a count answers to the name of a rate. */
export type Answer = 'full' | 'group' | 'opposite' | 'kin'

/** 整改通知书、复议委员会: not what is done but something named after it. */
const otherThing =
  /^[\u4e00-\u9fff]{0,4}(?:通知书|意见书|建议书|建议|方案|清单|台账|制度|机制|机构|组织|人员|委员会|中心|平台|会议|培训|活动|资金|金额|员)/

/**
 * How the words around a count answer to the name of the rate. `full`: they hold the name (纠错32件 – 纠错率); `group`: another word for it
 * (成功调结 – 化解率); `opposite`: its denial (不合格 – 合格率); `kin`: only part of the name (化解 – 实质性化解率).
 */
export function answers(count: Mention, name: RateName): Answer | null {
  const answer = answerOf(count, name)
  return answer !== null && isTarget(count) ? null : answer
}

function answerOf(count: Mention, { mention, stem, groups }: RateName): Answer | null {
  if (stem !== '') {
    const inLead = count.lead.indexOf(stem)
    if (inLead >= 0) return answersAt(count.lead, inLead, stem)
    const inTail = count.passed === 0 || count.lead.length <= 3 ? count.tail.indexOf(stem) : -1
    // 剩余2项将于一季度完成: is yet to be.
    if (inTail >= 0 && /将|拟|计划|预计|争取|力争/.test(count.tail.slice(0, inTail))) return null
    if (inTail >= 0) return answersAt(count.tail, inTail, stem)
  }
  if (isShortFor(stem, count.lead)) return 'group'
  if ((stem === '不捕' && notArrested.test(count.lead)) || (stem === '不诉' && notCharged.test(count.lead))) return 'kin'
  const own = count.groups | count.tailGroups
  if ((own & (groups | mention.groups)) === 0 || ((count.cues & cue.not) !== 0 && !/^[不未]/.test(stem))) return null
  return (own & groups) !== 0 ? 'group' : 'kin'
}

/** 不捕率 – 不批准逮捕88953人, 不诉率 – 不起诉58739人. */
const notArrested = /不(?:予)?(?:批准)?逮捕|不批捕/
const notCharged = /不起诉/

/** 持证率 – 持有行政执法证的2207人, 履责率 – 履行权责682项: a name of two characters that stands for a phrase which begins with the one and has the other. */
function isShortFor(stem: string, lead: string): boolean {
  if (stem.length !== 2 || /^[不未非]/.test(stem)) return false
  const words = lead.replace(/^(?:其中|已经|已|共|实际|目前|依法)+/, '')
  const at = words.indexOf(stem.charAt(1), 2)
  return words.startsWith(stem.charAt(0)) && at >= 2 && at <= 10
}

function answersAt(words: string, at: number, stem: string): Answer | null {
  if (otherThing.test(words.slice(at + stem.length))) return null
  const denied = at > 0 && ('不未非'.includes(words.charAt(at - 1)) || /(?:没有|不予|未予|不同意|暂不)$/.test(words.slice(0, at)))
  const before = words.slice(0, at)
  const some = at > 0 && (narrower.test(before) || (/^(?:结案|审结|办结)$/.test(stem) && settled.test(before)))
  return denied ? 'opposite' : some ? 'kin' : 'full'
}

/** 调解结案632件: only one of the ways in which cases are closed. */
const settled = /(?:调解|和解|调撤|撤诉|撤回|速裁|快速|简易程序|终止|终结)$/
/** 按时结案597件: only some of those that the rate of 结案 counts. */
const narrower = /(?:按时|按期|及时|限时|限期|当庭|当场|提前|首次|一次性|重复|初次|网上|全程)$/
