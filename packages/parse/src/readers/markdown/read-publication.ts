import type { Publication } from '@fazhi/schema'
import { publicationKeys } from './publication-keys.ts'
import type { Yaml } from './yaml.ts'

/** What each name holds: a word, a list of words, or names again. */
type Shape<Values> = {
  readonly [Key in keyof Values]-?: NonNullable<Values[Key]> extends string
    ? 'word'
    : NonNullable<Values[Key]> extends readonly string[]
      ? 'words'
      : Shape<NonNullable<Values[Key]>>
}
interface AnyShape {
  readonly [key: string]: 'word' | 'words' | AnyShape
}

const shape: Shape<Publication> = {
  site: { name: 'word', domain: 'word', idCode: 'word' },
  column: { name: 'word', description: 'word', keywords: 'words', type: 'word' },
  identifier: 'word',
  subject: 'word',
  issuer: 'word',
  writtenOn: 'word',
  documentNumber: 'word',
  publishedOn: 'word',
  publishedAt: 'word',
  validity: 'word',
  source: 'word',
  author: 'word',
  keywords: 'words',
  description: 'word',
  url: 'word',
}

/** 公开信息一节 with where each thing is said, and what in it cannot be used. */
export interface PublicationRead {
  readonly publication: Publication
  readonly places: ReadonlyMap<string, number>
  readonly faults: readonly { readonly at: number; readonly message: string }[]
}

/** Reads the `publish` section of front matter; `placeOf` gives the place of a name by its path as written. */
export function readPublication(written: string, value: Yaml, placeOf: (path: string) => number): PublicationRead {
  const places = new Map<string, number>()
  const faults: { at: number; message: string }[] = []
  const names = (map: Yaml, kinds: AnyShape, from: string, to: string): { readonly [key: string]: unknown } => {
    if (map === null) return {}
    if (!isMap(map)) {
      faults.push({ at: placeOf(from), message: `“${from}”应当另起各行，缩进两格，每行写一项` })
      return {}
    }
    const read: { [key: string]: unknown } = {}
    for (const [name, inner] of Object.entries(map)) {
      const key = publicationKeys.get(name) ?? name
      const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined
      const at = placeOf(`${from}.${name}`)
      places.set(`${to}.${key}`, at)
      if (kind === undefined) faults.push({ at, message: `公开信息里没有“${name}”这一项，已略过；可用的有${known(kinds)}` })
      else if (typeof kind === 'object') read[key] = names(inner, kind, `${from}.${name}`, `${to}.${key}`)
      else if (inner !== null && !isMap(inner)) {
        const list = Array.isArray(inner) ? inner.map(String) : [String(inner)]
        if (kind === 'word' && Array.isArray(inner)) faults.push({ at, message: `“${name}”只能写一项，现在是一列，已略过` })
        else read[key] = kind === 'word' ? list[0] : list
      } else if (inner !== null) faults.push({ at, message: `“${name}”下面不能再分项，已略过` })
    }
    return read
  }
  // Every value is of the kind that `shape` says.
  return { publication: names(value, shape, written, 'publish') as Publication, places, faults }
}

function known(kinds: AnyShape): string {
  const terms = new Map([...publicationKeys].map(([term, key]) => [key, term]))
  return Object.keys(kinds)
    .map(key => terms.get(key) ?? key)
    .join('、')
}

function isMap(value: Yaml): value is { readonly [key: string]: Yaml } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
