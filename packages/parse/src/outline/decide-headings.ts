import type { Line } from '../reading/line.ts'
import type { Heading } from './heading.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import { plainHeading } from './plain-heading.ts'
import { rank } from './rank.ts'
import { readHeading } from './read-heading.ts'

type Entry = readonly [index: number, candidate: HeadingCandidate]

/**
 * Which lines are headings. Entries of one list are all headings or all sentences: a doubtful one (（二）抓好执法监督。) is a
 * heading when one of its siblings surely is.
 */
export function decideHeadings(lines: readonly Line[]): readonly (Heading | null)[] {
  const candidates = lines.map((line, index) => readHeading(line, lines[index + 1]))
  const decided: (Heading | null)[] = lines.map(() => null)
  for (const list of listsOf(candidates)) for (const [index, candidate] of headingsOf(list)) decided[index] = candidate.heading
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

/** The entries of a list that are headings: all, or none. */
function headingsOf(list: readonly Entry[]): readonly Entry[] {
  if (list.some(([, { as }]) => as === 'sure')) return list
  const likely = list.findIndex(([, { as }]) => as === 'likely')
  // Only the last has something under it: a list of sentences, and then a paragraph.
  return likely < 0 || (list.length > 1 && likely === list.length - 1) ? [] : list
}

/** Candidates of one kind that follow one another. A list ends where its count begins again, and at a heading of a higher rank. */
function listsOf(candidates: readonly (HeadingCandidate | null)[]): readonly (readonly Entry[])[] {
  const lists: Entry[][] = []
  const open = new Map<string, Entry[]>()
  for (const [index, candidate] of candidates.entries()) {
    if (candidate === null) continue
    const { kind, marker } = candidate.heading
    if (candidate.as !== 'doubtful') for (const other of [...open.keys()]) if (rank(other) > rank(kind)) open.delete(other)
    const list = marker?.number === 1 ? [] : (open.get(kind) ?? [])
    if (list.length === 0) lists.push(list)
    list.push([index, candidate])
    open.set(kind, list)
  }
  return lists
}
