import type { Report } from '@fazhi/schema'
import { GBT_9704 } from '../gbt-9704.ts'

/** 发文机关标志 7.2.4: the names to be set in red, 文件 if it stands to their right, and a size at which they fit. */
export interface IssuerMark {
  readonly names: readonly string[]
  /** Whether 文件 stands beside the stacked names of several issuers. */
  readonly beside: boolean
  /** Points. */
  readonly size: number
  /** How wide the letters are, in hundredths of their height. */
  readonly scale: number
}

const DOCUMENT = '文件'

/** How much of the text block's width a mark takes at most, so that it does not look pressed in. */
const SHARE = 0.92

/** What is left free between the names and 文件 and about them, in characters. */
const GAP = 1.4

export function issuerMark({ letterhead, issuers }: Report): IssuerMark | null {
  const given = letterhead.marks?.filter(Boolean) ?? []
  const names = given.length > 0 ? given : issuers.map(issuer => issuer.text)
  const [first] = names
  if (!first) return null
  if (names.length === 1) {
    // A mark that the office gives is set as given: with 文件 or without, the standard allows both.
    const name = given.length > 0 || first.endsWith(DOCUMENT) ? first : first + DOCUMENT
    return { names: [name], beside: false, ...lettering(name.length) }
  }
  const bare = names.map(name => (name.endsWith(DOCUMENT) ? name.slice(0, -DOCUMENT.length) : name))
  return { names: bare, beside: true, ...lettering(Math.max(...bare.map(name => name.length)) + DOCUMENT.length + GAP) }
}

/** As large as fits; where that would be small, the letters are made narrower first, as on printed heads. */
function lettering(characters: number): { readonly size: number; readonly scale: number } {
  const { largest, comfortable, smallest, narrowest } = GBT_9704.mark
  const fitting = ((GBT_9704.textWidth / 20) * SHARE) / characters
  if (fitting >= comfortable) return { size: Math.min(largest, Math.floor(fitting)), scale: 100 }
  const size = Math.max(smallest, Math.min(comfortable, Math.floor((fitting * 100) / narrowest)))
  return { size, scale: Math.min(100, Math.floor((fitting / size) * 100)) }
}
