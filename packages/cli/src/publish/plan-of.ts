import type { Input } from './inputs-of.ts'
import type { PublishedReport } from './manifest.ts'
import type { Past } from './past-of.ts'
import type { Judged } from './task.ts'

/** 要做的事 What stays as it is, and what is set anew, each with the same bodies' report on the year before, whose figures stand beside its own. */
export interface Plan {
  readonly kept: ReadonlyMap<string, PublishedReport>
  readonly again: readonly { readonly input: Input; readonly before: Input | null }[]
}

/** A report is also set anew when last year's has changed, come or gone. Nothing of `left` is published. */
export function planOf(
  past: Past,
  inputs: readonly Input[],
  judged: readonly { readonly input: Input; readonly judged: Judged }[],
  left: ReadonlySet<string>,
): Plan {
  const identities = new Map<string, Pick<Judged, 'bodies' | 'year'>>([
    ...[...past.kept].map(([key, { entry }]) => [key, entry] as const),
    ...judged.map(({ input, judged: outcome }) => [input.key, outcome] as const),
  ])
  const published = inputs.filter(({ key }) => !left.has(key))
  const byName = new Map<string, Input[]>()
  for (const input of published) {
    const name = nameOf(identities.get(input.key), 0)
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), input])
  }
  const kept = new Map<string, PublishedReport>()
  const again: { input: Input; before: Input | null }[] = []
  for (const input of published) {
    const name = nameOf(identities.get(input.key), 1)
    const [before = null, another] = name === null ? [] : (byName.get(name) ?? [])
    // Of two reports on the same year nobody knows which one counts.
    const last = another === undefined ? before : null
    const report = past.kept.get(input.key)
    if (report && report.before === (last?.sha256 ?? null)) kept.set(input.key, report)
    else again.push({ input, before: last })
  }
  return { kept, again }
}

function nameOf(identity: Pick<Judged, 'bodies' | 'year'> | undefined, back: number): string | null {
  if (identity === undefined || identity.year === null || identity.bodies.length === 0) return null
  return `${identity.year - back} ${identity.bodies.join('、')}`
}
