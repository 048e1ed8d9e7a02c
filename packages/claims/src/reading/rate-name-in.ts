import { han } from './han.ts'

/** How long a rate's name may be, without 率, and how much may stand behind it. */
interface Limits {
  readonly least: number
  readonly most: number
  readonly behind: number
}

/** 某某率 The name at the end of a phrase, without 率: 纠错 of 直接纠错率为 with `most: 2`; `null` if there is none. */
export function rateNameIn(phrase: string, { least, most, behind }: Limits): string | null {
  let to = phrase.length - 1
  while (to >= least && phrase.length - to - 1 <= behind && phrase.charAt(to) !== '率') to--
  if (to < least || phrase.length - to - 1 > behind) return null
  let from = to
  while (from > 0 && to - from < most && han.at(phrase, from - 1)) from--
  return to - from < least ? null : phrase.slice(from, to)
}
