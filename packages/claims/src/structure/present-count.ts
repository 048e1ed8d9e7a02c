import type { Mention } from '../reading/mention.ts'

const departs = /[由从](?:原来|原先|去年|上年|年初|20\d\d年)?的?$/
const arrives = /[到至为](?:了|约|近|超)?$/

/** 增减的终点 Of 纠错数从38件增至45件 the 45 that it came to; any other count is itself. */
export function presentCount(mentions: readonly Mention[], count: Mention): Mention {
  if (!(count.lead.includes('由') || count.lead.includes('从')) || !departs.test(count.lead)) return count
  const next = mentions[count.index + 1]
  return next &&
    next.role === 'level' &&
    next.sentence === count.sentence &&
    next.number.unit === count.number.unit &&
    arrives.test(next.lead)
    ? next
    : count
}
