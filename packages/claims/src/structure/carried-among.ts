import type { Mention } from '../reading/mention.ts'

const within = 12
const pattern = /^[（(](?:其中)?(?:含|包括)?(?:上年|去年|往年|历年)/

/** 正在办理41件（含上年结转5件） Whether a bracket right behind a count says that it holds more than this year's. */
export function carriedAmong(text: string, { number: { end } }: Mention): boolean {
  return pattern.test(text.slice(end, end + within))
}
