import type { Report } from '@fazhi/schema'
import { GBT_9704 } from '../gbt-9704.ts'

/** 发文机关标志 7.2.4: the names to be set in red, 文件 if it stands to their right, and a size at which they fit. */
export interface IssuerMark {
  readonly names: readonly string[]
  /** Whether 文件 stands beside the stacked names of several issuers. */
  readonly beside: boolean
  /** Points. */
  readonly size: number
}

const DOCUMENT = '文件'

/** How much of the text block's width a mark takes at most, so that it does not look pressed in. */
const SHARE = 0.92

export function issuerMark({ letterhead, issuers }: Report): IssuerMark | null {
  const given = letterhead.marks?.filter(Boolean) ?? []
  const names = given.length > 0 ? given : issuers.map(issuer => issuer.text)
  const [first] = names
  if (!first) return null
  if (names.length === 1) {
    // A mark that the office gives is set as given: with 文件 or without, the standard allows both.
    const name = given.length > 0 || first.endsWith(DOCUMENT) ? first : first + DOCUMENT
    return { names: [name], beside: false, size: sizeFor(name.length) }
  }
  const bare = names.map(name => (name.endsWith(DOCUMENT) ? name.slice(0, -DOCUMENT.length) : name))
  return { names: bare, beside: true, size: sizeFor(Math.max(...bare.map(name => name.length)) + DOCUMENT.length + 1.4) }
}

function sizeFor(characters: number): number {
  const { largest, smallest } = GBT_9704.mark
  return Math.max(smallest, Math.min(largest, Math.floor(((GBT_9704.textWidth / 20) * SHARE) / characters)))
}
