import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from './breakdown.ts'

const size = (mention: Mention): number => mention.number.size
/** The least whole that parts of the same names do not make by chance. */
const leastNamed = { two: 100, more: 20 }

/** 2018年1.6万家，其中乡镇所10000家，街道所5800家；到2019年1.5万家，…: the same names make another whole, so they are all there is. */
export function namedAsWhole({ whole, parts, link }: Breakdown, breakdowns: readonly Breakdown[]): boolean {
  const opens = link !== 'plain' || (parts[0]?.index === whole.index + 1 && parts.every(part => size(part) < size(whole)))
  return (
    opens &&
    breakdowns.some(
      other =>
        other.exact &&
        other.whole !== whole &&
        other.parts.length === parts.length &&
        size(other.whole) >= (parts.length > 2 ? leastNamed.more : leastNamed.two) &&
        other.whole.number.unit === whole.number.unit &&
        other.parts.every((part, i) => {
          const { label } = part.quantity
          return label.length >= 2 && label === parts[i]?.quantity.label
        }),
    )
  )
}
