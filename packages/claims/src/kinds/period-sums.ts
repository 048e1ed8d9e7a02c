import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { counts } from './counts.ts'
import { listSumClaim } from './list-sum-claim.ts'
import type { Kind } from './reading.ts'
import { smallSlip } from './small-slip.ts'

/** What a time is made of. */
const periods: readonly (readonly [whole: RegExp, parts: readonly string[]])[] = [
  [/^(?:上半年|1[至到—-]6月)/, ['一季度', '二季度']],
  [/^(?:前三季度|前三个季度)/, ['一季度', '二季度', '三季度']],
  [/^下半年/, ['三季度', '四季度']],
  [/^(?:全年|年内|本年度?)/, ['上半年', '下半年']],
  [/^(?:全年|年内|本年度?)/, ['一季度', '二季度', '三季度', '四季度']],
]
const sentencesBack = 1
/** Farther off, they count different things. */
const farthest = 0.12
/** Words of counting between the time and what is counted. */
const counting = /^(?:共|合计|总共|累计|则|又|共计)+/

/** （同一人不重复计算）, 另有6户销户, 其中…已扣除: what is said behind the total of why it is not the sum. */
const explained = /^[^。；;，,]{0,4}(?:[（(]|[，,；;](?:另|其中|扣除|剔除|撤回|不含))/
/** Whoever comes twice counts once in all: only cases add up for certain. */
function wrong(total: Mention, parts: readonly Mention[], text: string): boolean {
  const off = Math.abs(counts.sum(parts) - counts.size(total))
  return (
    total.number.family === 'case' &&
    off <= farthest * counts.size(total) &&
    smallSlip(counts.size(total), parts.map(counts.size)) &&
    !/净|新增|存/.test(total.lead) &&
    !explained.test(text.slice(total.number.end, total.number.end + 12))
  )
}

/** Whether its words may name a quarter or a half. */
function mayBeOfPart({ lead }: Mention): boolean {
  return lead.includes('季度') || lead.includes('半年')
}

/** 立案 of 一季度立案, of 上半年共立案. */
function deedOf({ lead }: Mention, time: string): string {
  return lead.slice(time.length).replace(counting, '')
}

/** The count of that time, of the same deed or of none that is said. */
function ofTime(line: readonly Mention[], time: string, deed: string): Mention | null {
  const found = line.filter(other => {
    const lead = other.lead.replace(/^(?:其中|第)/, '')
    if (!lead.startsWith(time)) return false
    const own = deedOf({ ...other, lead }, time)
    return own === deed || own === ''
  })
  return found.length === 1 ? (found[0] as Mention) : null
}

/** 各期之和 一季度立案126件、二季度立案138件，上半年共立案264件: what a time is made of, told by the same deed and the same unit. */
export const periodSums: Kind = ({ mentions, text }) => {
  if (!mentions.some(mayBeOfPart)) return []
  const claims: Claim[] = []
  for (const total of mentions) {
    if (!counts.is(total) || total.bracket !== 0 || total.number.hedge) continue
    const made = periods.filter(([whole]) => whole.test(total.lead))
    for (const [whole, times] of made) {
      const deed = deedOf(total, whole.exec(total.lead)?.[0] ?? '')
      const line = mentions.filter(
        other =>
          other !== total &&
          counts.is(other) &&
          other.bracket === 0 &&
          !other.number.hedge &&
          sameThings(other, total) &&
          Math.abs(other.sentence - total.sentence) <= sentencesBack &&
          other.year === total.year,
      )
      const parts = times.flatMap(time => ofTime(line, time, deed) ?? [])
      // 其中一季度办结126件: named alone, or of another deed.
      if (parts.length < times.length || parts.some(part => part.sentence !== (parts[0] as Mention).sentence)) continue
      if (sumsTo(total, parts) || wrong(total, parts, text)) claims.push(listSumClaim(total, parts, '文中'))
    }
  }
  return claims
}
