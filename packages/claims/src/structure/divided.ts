import { type Division, divisions } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'

/** Index of the class that the words name by the longest of its names; -1 for what may be there or not; null for what is none of these. */
function classOf({ classes, optional }: Division, words: string): number | null {
  let length = 0
  let found: number | null = null
  const take = (word: string, index: number): void => {
    if (word.length <= length || !words.includes(word)) return
    length = word.length
    found = index
  }
  for (const [index, names] of classes.entries()) for (const name of names) take(name, index)
  for (const name of optional ?? []) take(name, -1)
  return found
}

/** Whether the parts are all classes of one of the ways to divide things that leave nothing over: 简易程序28起、普通程序4起. */
export function divided(parts: readonly Mention[]): boolean {
  return divisions.some(division => {
    const classes = new Set<number>()
    for (const { lead, tail } of parts) {
      const index = classOf(division, lead) ?? classOf(division, tail)
      if (index === null) return false
      if (index >= 0) classes.add(index)
    }
    return classes.size === division.classes.length
  })
}
