import type { Span } from '@fazhi/schema'
import type { Inspection } from '../inspect/inspection.ts'
import { originalSpan } from './original-span.ts'
import { placesIn } from './places.ts'

/** 位置 Where a stretch begins, as its reader counts: line and column of a text file, paragraph and character of a Word file. */
export interface PlaceWords {
  readonly line: number
  /** 第12行 or 第12段 */
  readonly short: string
  /** 第12行第5列 or 第12段第5字 */
  readonly exact: string
}

/** Looks up places of one inspected file. */
export function placeWords({ source, original, word }: Pick<Inspection, 'source' | 'original' | 'word'>): (span: Span) => PlaceWords {
  const place = placesIn(original)
  const [unit, letter] = word ? ['段', '字'] : ['行', '列']
  return span => {
    const { line, column } = place(originalSpan(source, span).start)
    return { line, short: `第${line}${unit}`, exact: `第${line}${unit}第${column}${letter}` }
  }
}
