import type { Mention } from '../reading/mention.ts'
import { counts } from './counts.ts'

/** 电话6120件、占71.9%，网络1830件、占21.5%，来信562件、占6.6%: shares that make 100% of a whole that is only the sum of what is listed. */
function unstatedWhole(mentions: readonly Mention[], share: Mention): readonly Mention[] {
  const parts: Mention[] = []
  let sum = 0
  for (const other of mentions) {
    if (other.role !== 'share' || other.sentence !== share.sentence || other.lead.replace(/[占约比例为\s]/g, '') !== '') continue
    const part = mentions[other.index - 1]
    if (!part || !counts.is(part) || part.bracket !== other.bracket) return []
    parts.push(part)
    sum += other.number.size
  }
  return parts.length >= 2 && Math.abs(sum - 100) <= 1 ? parts : []
}

/** 分别为3000件、1200件、1800件，占比分别为50%、20%、30%: each of all that were dealt out, where the shares make 100%. */
function dealtWith(mentions: readonly Mention[], share: Mention): readonly Mention[] {
  let from = share.index
  while (from > 0 && mentions[from - 1]?.role === 'share' && mentions[from - 1]?.sentence === share.sentence) from--
  const shares: Mention[] = []
  for (let i = from; mentions[i]?.role === 'share' && mentions[i]?.sentence === share.sentence; i++) shares.push(mentions[i] as Mention)
  if (shares.length < 2 || !/^(?:占比|各占|占(?=为|$))/.test((shares[0] as Mention).lead)) return []
  if (shares.slice(1).some(({ lead }) => !/^[和与及]?$/.test(lead))) return []
  const parts = mentions.slice(from - shares.length, from)
  const total = shares.reduce((sum, { number }) => sum + number.size, 0)
  return parts.length === shares.length &&
    parts.every(part => counts.is(part) && part.sentence === share.sentence) &&
    Math.abs(total - 100) <= 1
    ? parts
    : []
}

/** 所列各项之和 Counts that are the whole together, since their shares make 100%: each with its share (`unstated`), or dealt out with them (`dealt`). */
export const listedWholes = { dealt: dealtWith, unstated: unstatedWhole }
