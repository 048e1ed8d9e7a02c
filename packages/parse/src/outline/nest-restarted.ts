import type { Announces } from './announces.ts'
import type { Heading } from './heading.ts'
import { rank } from './rank.ts'

/**
 * 四、安排 with 一、 二、 三、 below it: a count that starts again inside a section is a list of that section, until the
 * section's own count goes on. A heading that announces a mandated part is a section, whatever its number.
 */
export function nestRestarted(headings: readonly (Heading | null)[], announces: Announces): readonly (Heading | null)[] {
  let kind = ''
  let outer = 0
  let inner = 0
  return headings.map(heading => {
    if (heading === null || heading.marker === null || rank(heading.kind) > rank('comma')) return heading
    const { number } = heading.marker
    if (heading.kind !== kind || kind === '') {
      // Another kind of top heading, or the first: its count begins here.
      kind = heading.kind
      outer = number
      inner = 0
      return heading
    }
    const mandated = announces.heading(heading.title.text).some(role => role !== 'achievements')
    const restarts = number === 1 && outer > 1
    const goesOn = inner > 0 && number === inner + 1
    if (!mandated && (restarts || goesOn)) {
      inner = number
      return { ...heading, kind: `${heading.kind} inside` }
    }
    outer = number
    inner = 0
    return heading
  })
}
