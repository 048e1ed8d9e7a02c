import type { Announces } from './announces.ts'
import type { Heading } from './heading.ts'
import { rank } from './rank.ts'

/**
 * 一级标题的序数 The kind of number whose headings announce the mandated parts, where that is not the kind GB/T 9704 puts first:
 * 1. 主要举措 （一）… 2. 存在的不足. `null`: the usual order holds.
 */
export function outermostKind(headings: readonly (Heading | null)[], announces: Announces): string | null {
  const seen = new Map<string, Set<string>>()
  for (const heading of headings) {
    if (heading === null || rank(heading.kind) < 0) continue
    const roles = seen.get(heading.kind) ?? new Set()
    for (const role of announces.heading(heading.title.text)) if (role !== 'achievements') roles.add(role)
    seen.set(heading.kind, roles)
  }
  const [first] = [...seen.keys()]
  if (first === undefined || (seen.get(first)?.size ?? 0) < 2) return null
  const higher = [...seen].filter(([kind]) => rank(kind) < rank(first))
  return higher.length > 0 && higher.every(([, roles]) => roles.size === 0) ? first : null
}
