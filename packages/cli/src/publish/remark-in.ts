import type { Parsed } from '@fazhi/parse'
import type { Diagnostic } from '@fazhi/schema'
import { originalSpan } from '../output/original-span.ts'
import { placesIn } from '../output/places.ts'
import type { Remark } from './task.ts'

/** Under which names the head of the front matter may say the same. */
const elsewhere: Readonly<Record<string, string>> = {
  'publish.publishedOn': 'published',
  'publish.writtenOn': 'date',
  'publish.documentNumber': 'documentNumber',
}

/** Turns a finding about what is said of a report into a sentence, with its place in the file if it is said there. */
export function remarkIn({ places, original, source }: Pick<Parsed, 'places' | 'original' | 'source'>): (finding: Diagnostic) => Remark {
  return ({ message, because, field = null, span }) => {
    const written = span.end > span.start ? originalSpan(source, span).start : undefined
    const at = field === null ? written : (places.get(field) ?? places.get(elsewhere[field] ?? ''))
    const place = at === undefined || original === null ? null : placesIn(original)(at)
    const advice = because === undefined ? '' : `（${because}）`
    return { message: message + advice, field, front: place === null ? null : `第${place.line}行第${place.column}列` }
  }
}
