import { families } from './families.ts'
import { indicatorIndex } from './indicator-index.ts'

/** 术语表的一行 */
export interface GlossaryRow {
  readonly term: string
  readonly english: string
  readonly id: string
  readonly kind: '领域' | '数量' | '存量' | '金额' | '时长' | '率'
  readonly unit: string
  readonly definition: string
  readonly aliases: readonly string[]
}

const kinds = { flow: '数量', stock: '存量', money: '金额', duration: '时长' } as const

/** 术语表 One row for each family and each of its counts and rates, family by family: what docs/glossary.md is made of. */
export const glossary = (): readonly GlossaryRow[] =>
  families.flatMap((family): readonly GlossaryRow[] => [
    {
      term: family.term,
      english: family.english,
      id: family.id,
      kind: '领域',
      unit: '',
      definition: '',
      aliases: family.topics.filter(topic => topic !== family.term),
    },
    ...indicatorIndex.all
      .filter(known => known.family === family)
      .map(
        (known): GlossaryRow => ({
          term: known.indicator.term,
          english: known.indicator.english,
          id: known.indicator.id,
          kind: known.kind === 'rate' ? '率' : kinds[known.indicator.measure],
          unit: known.kind === 'rate' ? '%' : known.indicator.units.join('、'),
          definition: known.indicator.definition,
          aliases: known.indicator.aliases.filter(alias => alias !== known.indicator.term),
        }),
      ),
  ])
