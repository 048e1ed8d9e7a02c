import type { Claim } from '@fazhi/schema'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import type { Kind } from './reading.ts'
import { subsetClaim } from './subset-claim.ts'

const reach = 10
const sentencesBack = 2
const verbs = '接到 接收 受理 收到 办理 处理 新收 收案 办结 审结 立案 发现 查处 查办 各类 各种 其中 全市 全年 接各类 共接'.split(' ')
const trailing = '案件 事项 工单 问题 总数 总量 数量 数 共 为 达'.split(' ')
/** Of another time or not of all: what it was before, a change, an average. */
const elsewhen = cue.previous | cue.than | cue.from | cue.each | cue.average | cue.rest | cue.carriedIn | cue.carriedOut

/** 集体争议 of 处理集体争议, 争议 of 受理争议案件. */
function nameOf({ lead }: Mention): string {
  const words = stripWords.end(lead.slice(-16), trailing)
  let from = 0
  for (const verb of verbs) {
    const at = words.lastIndexOf(verb)
    if (at >= 0) from = Math.max(from, at + verb.length)
  }
  return words.slice(from)
}

/** The last two characters of what may be its name, as a number: no more than a glance, whether two names may end alike. */
function ending(lead: string): number {
  let to = lead.length
  if (lead.endsWith('案件') || lead.endsWith('事项')) to -= 2
  else if ('共为达'.includes(lead.charAt(to - 1) || '\n')) to -= 1
  return ((lead.charCodeAt(to - 2) | 0) << 16) | lead.charCodeAt(to - 1)
}

/** The nearest count before it with a wider name. */
function widerName(mentions: readonly Mention[], part: Mention): Mention | null {
  const end = ending(part.lead)
  let name: string | null = null
  for (let i = part.index - 1, seen = 0; i >= 0 && seen < reach; i--) {
    const other = mentions[i] as Mention // within bounds
    if (part.sentence - other.sentence > sentencesBack) break
    if (!counts.is(other) || (other.bracket !== 0 && other.bracket !== part.bracket)) continue
    seen++
    if (ending(other.lead) !== end || (other.cues & elsewhen) !== 0 || other.lead === part.lead || !sameThings(other, part)) continue
    name ??= nameOf(part)
    if (name.length < 3) return null
    if (narrows(name, nameOf(other))) return other
  }
  return null
}

/** 一审民事 of 民事: the same name with a word before it that narrows it, and does not deny it. */
function narrows(inner: string, outer: string): boolean {
  return (
    outer.length >= 2 &&
    inner.length > outer.length &&
    inner.endsWith(outer) &&
    !/[不未非无]$|其[他它余]$/.test(inner.slice(0, -outer.length))
  )
}

/**
 * 名称更窄 新收民事案件29699件，…。新收一审民事案件26059件: what has the same name with a narrower word before it is of the other, and no more. Only says so; that it
 * is more accuses nobody, since the two may be of different times or places.
 */
export const narrowerNames: Kind = ({ mentions, breakdowns }) => {
  const claims: Claim[] = []
  for (const part of mentions) {
    if (part.index === 0 || part.lead.length < 4 || !counts.is(part) || (part.cues & elsewhen) !== 0) continue
    const whole = widerName(mentions, part)
    if (!whole || counts.size(part) > counts.size(whole)) continue
    if (
      breakdowns.some(
        b => (b.whole === whole && b.parts.includes(part) && (b.exact || b.link !== 'plain')) || (b.exact && b.parts.includes(part)),
      )
    )
      continue
    claims.push(subsetClaim(part, whole))
  }
  return claims
}
