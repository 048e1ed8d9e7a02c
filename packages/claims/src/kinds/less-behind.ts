import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'

const reach = 2

/**
 * 参训500人，合格460人，合格率95.8%（20人缺考）: whether a percentage is right of its whole less a count that stands right behind it, in its sentence or its
 * bracket: then those are not meant.
 */
export function lessBehind(mentions: readonly Mention[], rate: Mention, above: number, whole: Mention): boolean {
  return mentions.slice(rate.index + 1, rate.index + 1 + reach).some(other => {
    const rest = counts.size(whole) - counts.size(other)
    if (
      (other.passed & ((1 << mark.semicolon) | (1 << mark.stop))) !== 0 ||
      other.sentence !== rate.sentence ||
      !counts.is(other) ||
      !sameThings(other, whole) ||
      rest < above ||
      rest <= 0
    )
      return false
    return Math.abs((100 * above) / rest - rate.number.size) <= 0.5 * 10 ** -rate.number.places + 1e-9
  })
}
