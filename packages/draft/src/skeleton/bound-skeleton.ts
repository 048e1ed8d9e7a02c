import { indicatorIndex, type KnownIndicator, type Profile } from '@fazhi/schema'
import { figuresYaml } from '../figures/figures-yaml.ts'
import { skeleton } from './skeleton.ts'

/** 与数据相连的框架 */
export interface BoundSkeleton {
  /** A draft for `compose`. */
  readonly draft: string
  /** figures.yaml with every figure of the draft still open. */
  readonly figures: string
}

/** 带数据的新报告框架 The skeleton whose numbers come from a figures file: sentences hold {{件 行政复议.收到}}, and rates work themselves out. */
export const boundSkeleton = (profile: Profile, year: number): BoundSkeleton => {
  const wanted = new Map<string, { readonly known: KnownIndicator; readonly last: null }>()
  const want = (known: KnownIndicator): void => {
    if (known.kind === 'count') wanted.set(known.indicator.id, { known, last: null })
    // A rate wants its usual parts.
    else
      for (const id of [known.indicator.numerators[0] ?? known.indicator.complements?.[0], known.indicator.denominators[0]].flat())
        wantId(id)
  }
  const wantId = (id: string | undefined): void => {
    const known = id === undefined ? undefined : indicatorIndex.byId(id)
    if (known?.kind === 'count') want(known)
  }
  const draft = skeleton(profile, year, sentence =>
    sentence.replace(/\{([\w.]+)\}/g, (whole, id: string) => {
      const known = indicatorIndex.byId(id)
      if (known === undefined) return whole
      want(known)
      const name = `${known.family.term}.${known.indicator.short}`
      return known.kind === 'rate' ? `{{${name}}}` : `{{${known.indicator.units[0] ?? '数'} ${name}}}`
    }),
  )
  return { draft, figures: figuresYaml(year, wanted) }
}
