import { sameThings } from './same-things.ts'
import type { Step } from './step.ts'

/** So long a list may be. */
export const maximumRun = 40
/** So many ends of it are tried: the likeliest. */
const mostEnds = 8

/** 131件，保留111件、修改6件: a comma, then a list joined by 、 that had not begun before. */
export function opensList(steps: readonly Step[], at: number): boolean {
  const next = steps[at + 1]
  return next?.listed === true && !(steps[at] as Step).listed && !(steps[at - 1] as Step).listed
}

/** How many numbers on the one is from the other. */
function between(from: Step | undefined, to: Step | undefined): number {
  return (to?.mention.index ?? 0) - (from?.mention.index ?? 0)
}

/** 其中委员提案162件，集体提案74件，立案率93.3%，形成分办件880件: behind a rate of the whole something else is counted, unless each part has its rate. */
function endsByRate(steps: readonly Step[], from: number, at: number): boolean {
  return at > from + 1 && (steps[at] as Step).afterRate && !(steps[from + 1] as Step).afterRate
}

/** Where a run may end, the likeliest first. */
export interface Ends {
  readonly ends: readonly number[]
  readonly likely: number
  /** Where it ends at the latest. */
  readonly limit: number
  /** A 其中 stands inside it. */
  readonly nested: boolean
}

function parted(step: Step | undefined): boolean {
  return step?.semicolon === true && step.link === 'plain'
}

/** 无正当理由的43件中有17件: a whole itself, and no part of what stands before. */
function opensOwn({ mention: { lead, tail } }: Step): boolean {
  return tail.startsWith('中') && lead.endsWith('的') && /^中(?:有|的|$)/.test(tail)
}

export function endsOf(steps: readonly Step[], from: number): Ends {
  const first = steps[from] as Step
  const cuts: number[] = []
  let nested = false
  let limit = from + 1
  for (; limit < steps.length && limit - from < maximumRun; limit++) {
    const step = steps[limit] as Step
    if (!sameThings(step.mention, first.mention) || opensOwn(step) || step.fresh || step.link === 'colon' || step.link === 'inside') break
    if (step.link !== 'plain') nested = true
    if (step.link !== 'plain' || step.shift || step.semicolon || opensList(steps, limit) || endsByRate(steps, from, limit)) cuts.push(limit)
  }
  const second = steps[from + 1]
  // 咨询1188件；投诉359件；举报281件: semicolons that part every item, each with as much beside it, end nothing.
  const third = steps[from + 2]
  const threeAlike =
    limit - from > 2 && cuts[0] === from + 1 && parted(second) && parted(third) && between(first, second) === between(second, third)
  // 其中简易程序198件，罚款6350元；普通程序34件，罚款50500元: two that are said alike.
  const twoAlike = limit - from === 2 && first.link !== 'plain' && parted(second) && first.beside <= (second?.beside ?? 0)
  const itemised = threeAlike || twoAlike
  const others = itemised ? cuts.filter(cut => !(steps[cut] as Step).semicolon) : cuts
  const likely = others[0] ?? limit
  const ends = likely === limit ? [limit] : [likely, limit]
  for (let i = others.length - 1; i >= Math.max(0, others.length - mostEnds); i--) {
    const cut = others[i] as number // within bounds
    if (!ends.includes(cut)) ends.push(cut)
  }
  return { ends, likely, limit, nested }
}
