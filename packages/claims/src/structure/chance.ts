import type { Mention } from '../reading/mention.ts'

/** So many accidental fits may be expected at most among all that was tried before the one that fits. */
const allowed = 0.1

const width = ({ number }: Mention): number => number.high - number.low

/** How far a number's range reaches, as a fraction of it; nothing for an exact count. */
function spread(mention: Mention): number {
  const reach = width(mention)
  return Number.isFinite(reach) && mention.number.size > 0 ? reach / mention.number.size : 1
}

const none: readonly Mention[] = []

/** 巧合 How likely numbers that have nothing to do with each other would fit all the same. */
export const chance = {
  /** Of a quotient of two counts and a percentage: that it falls into the percentage's range by accident. */
  ofRate: (stated: Mention, counts: readonly Mention[]): number => {
    const relative = spread(stated) + counts.reduce((all, count) => all + spread(count), 0)
    return Math.max((relative * stated.number.size) / 100, 0.15 * relative)
  },
  /** Of a sum and a count. */
  ofSum: (whole: Mention, parts: readonly Mention[]): number =>
    (2 * (1 + width(whole) + parts.reduce((all, part) => all + width(part), 0))) / whole.number.size,
  /** After so many trials no fit of a percentage tells anything, however exact the counts. */
  mostTrials: (stated: Mention): number => allowed / chance.ofRate(stated, none),
  /** Whether a fit found after `trials` tells something. */
  ruledOut: (trials: number, each: number): boolean => trials * each <= allowed,
}
