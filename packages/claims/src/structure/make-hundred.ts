import type { Mention } from '../reading/mention.ts'

/** More than rounding takes: 99.2% of four shares leave someone out. */
const slack = 0.05

/** 凑足100% Whether shares make 100%, but for what rounding each of them takes. */
export function makeHundred(shares: readonly Mention[]): boolean {
  let [sum, room] = [0, slack]
  for (const { number } of shares) {
    sum += number.size
    room += 0.5 * 10 ** -number.places
  }
  return Math.abs(sum - 100) <= room
}
