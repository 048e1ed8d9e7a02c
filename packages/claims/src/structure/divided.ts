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

type Classes = readonly number[]

const nowhere: Classes = []
const known = new WeakMap<Mention, Classes>()

/** By division, the class that the words of a count name; empty where they name none at all. */
function classesOf(mention: Mention): Classes {
  const found = known.get(mention)
  if (found) return found
  const { lead, tail } = mention
  const classIn = (names: readonly Named[], words: string): number => names.find(({ word }) => words.includes(word))?.index ?? none
  const classes =
    anyName.test(lead) || anyName.test(tail)
      ? namesByDivision.map(names => (classIn(names, lead) === none ? classIn(names, tail) : classIn(names, lead)))
      : nowhere
  known.set(mention, classes)
  return classes
}

/** Whether the parts are all classes of one of the ways to divide things that leave nothing over: 简易程序28起、普通程序4起. */
export function divided(parts: readonly Mention[]): boolean {
  if (parts.some(part => classesOf(part).length === 0)) return false
  return divisions.some(({ classes }, division) => {
    const covered = new Set<number>()
    for (const part of parts) {
      const index = classesOf(part)[division] ?? none
      if (index === none) return false
      if (index !== optional) covered.add(index)
    }
    return covered.size === classes.length
  })
}
