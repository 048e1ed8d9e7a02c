import { type Division, divisions } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'

/** What may be there or not, and what belongs to no class. */
const optional = -1
const none = -2

interface Named {
  readonly word: string
  readonly index: number
}

function namesOf({ classes, optional: others }: Division): readonly Named[] {
  const names = [
    ...classes.flatMap((words, index) => words.map(word => ({ word, index }))),
    ...(others ?? []).map(word => ({ word, index: optional })),
  ]
  // 不满意 before 满意.
  return names.toSorted((a, b) => b.word.length - a.word.length)
}

const namesByDivision = divisions.map(namesOf)
const anyName = new RegExp([...new Set(namesByDivision.flat().map(({ word }) => word))].join('|'))

/** The class of a division that the words of a count name: the lead's, failing that the tail's. */
function classOf(names: readonly Named[], { lead, tail }: Mention): number {
  return (names.find(({ word }) => lead.includes(word)) ?? names.find(({ word }) => tail.includes(word)))?.index ?? none
}

/** Whether the parts are all classes of one of the ways to divide things that leave nothing over: 简易程序28起、普通程序4起. */
export function divided(parts: readonly Mention[], whole?: Mention): boolean {
  if (!parts.every(({ lead, tail }) => anyName.test(lead) || anyName.test(tail))) return false
  return divisions.some(({ classes, concluded }, division) => {
    if (concluded && !(whole && /[审办]结|审查终结/.test(whole.lead))) return false
    const names = namesByDivision[division] ?? []
    const covered = new Set<number>()
    for (const part of parts) {
      const index = classOf(names, part)
      if (index === none) return false
      if (index !== optional) covered.add(index)
    }
    return covered.size === classes.length
  })
}
