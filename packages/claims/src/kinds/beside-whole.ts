import type { Breakdown } from '../structure/breakdown.ts'
import { divided } from '../structure/divided.ts'

/** 区法院164件、…（373）；共同被告274件，单独被告108件: beside a list that makes the whole, another of the same whole is likely whole too. */
export function besideWhole({ whole, parts, link }: Breakdown, breakdowns: readonly Breakdown[]): boolean {
  // 立案9874起，其中…；破案5236起，破获当年案件4623起: two that no words open are none.
  const [a, b] = parts
  if (link === 'plain' && parts.length === 2 && a?.lead.slice(-2) !== b?.lead.slice(-2) && !divided(parts, whole)) return false
  return breakdowns.some(
    other =>
      other.exact &&
      other.whole === whole &&
      other.link !== 'bracket' &&
      other.parts.length > 1 &&
      !other.parts.some(part => parts.includes(part)),
  )
}
