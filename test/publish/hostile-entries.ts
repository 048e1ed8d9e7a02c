import type { Entry } from '../../packages/publish/src/index.ts'
import { attacks } from '../page/hostile.ts'

/** Reports whose every word is an attack, as their entries would be. */
export const hostileEntries: readonly Entry[] = attacks.map((attack, index) => ({
  slug: `2024-${index}`,
  title: attack,
  year: 2024,
  bodies: [attack, '云溪市人民政府'],
  profile: attack,
  writtenOn: '2025-02-20',
  publishedOn: null,
  deadline: '2025-04-01',
  summary: attack,
  figures: [{ indicator: 'reconsideration.accepted', text: attack, value: 102, unit: attack, id: 'n1' }],
}))
