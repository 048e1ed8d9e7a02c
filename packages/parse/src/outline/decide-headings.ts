import type { Line } from '../reading/line.ts'
import type { Heading } from './heading.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import { plainHeading } from './plain-heading.ts'
import { rank } from './rank.ts'
import { readHeading } from './read-heading.ts'

/**
 * Which lines are headings. Entries of one list are all headings or all sentences: a doubtful one (（二）抓好执法监督。) is a
 * heading when one of its siblings surely is.
 */
export function decideHeadings(lines: readonly Line[]): readonly (Heading | null)[] {
  const candidates = lines.map((line, index) => readHeading(line, lines[index + 1]))
  const decided: (Heading | null)[] = candidates.map(candidate => (candidate?.sure === true ? candidate.heading : null))
  for (const [index, candidate] of siblings(candidates)) decided[index] = candidate.heading
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]
    if (line === undefined || candidates[index] !== null || breaksOff(lines[index - 1], candidates[index - 1] ?? null)) continue
    const below = decided[index + 1]?.kind === 'plain' && decided[index + 2]?.kind !== 'plain'
    decided[index] = plainHeading(line, lines[index + 1], below)
  }
  return decided
}

/** A paragraph that ends in the middle of a sentence: what follows is its other half, not a heading. */
function breaksOff(line: Line | undefined, candidate: HeadingCandidate | null): boolean {
  return (
    line !== undefined &&
    candidate === null &&
    line.table === null &&
    line.text.length > 40 &&
    !/[。！？!?；;：:.…”’）)》】]$/.test(line.text)
  )
}

/** The doubtful entries that have a sure sibling. A list ends where a heading of a higher rank stands. */
function siblings(candidates: readonly (HeadingCandidate | null)[]): readonly (readonly [number, HeadingCandidate])[] {
  const found: (readonly [number, HeadingCandidate])[] = []
  const lists = new Map<string, { sure: boolean; readonly doubtful: (readonly [number, HeadingCandidate])[] }>()
  const close = (kind: string): void => {
    const list = lists.get(kind)
    if (list?.sure === true) found.push(...list.doubtful)
    lists.delete(kind)
  }
  for (const [index, candidate] of candidates.entries()) {
    if (candidate === null) continue
    const { kind, marker } = candidate.heading
    if (candidate.sure) for (const other of [...lists.keys()]) if (rank(other) > rank(kind)) close(other)
    if (marker?.number === 1 && !candidate.sure) close(kind)
    const list = lists.get(kind) ?? { sure: false, doubtful: [] }
    lists.set(kind, list)
    if (candidate.sure) list.sure = true
    else list.doubtful.push([index, candidate])
  }
  for (const kind of [...lists.keys()]) close(kind)
  return found
}
