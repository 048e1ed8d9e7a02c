import type { Claim, Rational } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import { declaredTerms } from '../structure/declared-terms.ts'
import { semicolonBetween } from '../structure/rate-wholes.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import { fits } from './ratio-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { working } from './working.ts'

const hundred = 100n

/** Whether some whole number of `whole` is the stated percentage, rounded or cut off. Only the two or three nearest can be. */
function attainable(stated: Mention, whole: bigint): boolean {
  // As many as the percentage comes to exactly: most often so, and then no fractions are needed.
  const hundredfold = stated.number.size * Number(whole)
  if (stated.number.places === 0 && Number.isSafeInteger(hundredfold) && hundredfold % 100 === 0) return true
  const nearest = (stated.number.value.numerator * whole) / (stated.number.value.denominator * hundred)
  return [nearest - 1n, nearest, nearest + 1n, nearest + 2n].some(
    part => part >= 0n && part <= whole && fits(stated, interval.point(rational.of(part * hundred, whole))) !== 'inconsistent',
  )
}

function wholeOf({ number }: Mention): bigint | null {
  return number.hedge || number.value.denominator !== 1n || number.value.numerator <= 0n ? null : number.value.numerator
}

/** The rate's denominator by its declaration, in the same sentence; only where its numerator is not written. */
function declaredWhole({ mentions, lexicon }: Reading, stated: Mention): Mention | null {
  const rates = declaredTerms.rates(lexicon, stated)
  if (rates.length === 0) return null
  let whole: Mention | null = null
  let several = false
  for (const other of counts.before(mentions, stated, 6, 0)) {
    if (declaredTerms.isPart(lexicon, other, rates)) return null
    if (!declaredTerms.isWhole(lexicon, other, rates)) continue
    several ||= whole !== null
    whole = other
  }
  // ；负责人出庭应诉率84.8%: behind a semicolon, or other counts, it is of cases that are not counted here.
  const near = whole && stated.index - whole.index === 1 && !semicolonBetween(mentions, whole, stated)
  return several || !near ? null : whole
}

function printed(part: bigint, whole: bigint, stated: Mention, unit: string): string {
  const value: Rational = rational.of(part * hundred, whole)
  return `${part}${unit}是${rational.print(value, stated.number.places)}%`
}

/**
 * 粒度 (GRIM) 审结155件，纠错率13.4%: of 155 no whole number is 13.4%. Says so only where the rate's own denominator is the one count that its
 * declaration names, its numerator is not written, and no other count in reach would do.
 */
export const granularities: Kind = reading => {
  const claims: Claim[] = []
  for (const stated of reading.mentions) {
    const { size: percent, places, hedge } = stated.number
    // 100% is so much of any whole.
    if (stated.role !== 'rate' || hedge || percent > 100 || (percent === 100 && places === 0)) continue
    const whole = declaredWhole(reading, stated)
    const size = whole && wholeOf(whole)
    if (!whole || !size || attainable(stated, size)) continue
    // 覆盖率87.1%（全县186个）: of what the bracket behind it counts.
    if (reading.mentions[stated.index + 1]?.holder === stated) continue
    const others = counts.before(reading.mentions, stated, 12, 2).map(wholeOf)
    if (others.some(other => other === null || (other !== size && attainable(stated, other)))) continue
    const below = (stated.number.value.numerator * size) / (stated.number.value.denominator * hundred)
    claims.push(
      makeClaim({
        kind: 'granularity',
        stated,
        operands: [['denominator', whole]],
        computed: null,
        verdict: 'inconsistent',
        because: `以${working.of(whole)}为分母，${printed(below, size, stated, whole.number.unit)}，${printed(below + 1n, size, stated, whole.number.unit)}，没有整数得${working.of(stated)}`,
      }),
    )
  }
  return claims
}
