import type { Block, Report } from '@fazhi/schema'
import { chineseNumber } from './chinese-number.ts'

type Known = Pick<Report, 'title' | 'preamble' | 'sections' | 'signature' | 'published'>

const masked = /[*×Ｘ＊]{2,4}年/
const written = /([12]\d{3}|[二一][〇○零一二三四五六七八九]{3})\s?(?:年|度|(?=法治政府))/

/**
 * 报告年度 From the title; else from the beginning of the preamble, the year of the plan less one, the date less one.
 * A masked year (**年) stays unknown.
 */
export function readYear(known: Known): number | null {
  const title = halved(known.title?.lines.map(line => line.text).join('') ?? '')
  if (masked.test(title)) return null
  const named = year(title)
  if (named !== null) return named
  const opening = known.preamble.map(words).find(text => text !== '') ?? ''
  const bare = opening.replace(/《[^《》]*》|<[^<>]*>|[〔［[(（][^〔〕［］[\]()（）]*[〕］\])）]/g, '')
  const early = halved(bare.slice(0, 400))
  const first = written.exec(early)
  const mask = masked.exec(early)
  if (mask !== null && (first === null || mask.index < first.index)) return null
  const begun = year(/^.{0,12}?([12]\d{3})\s?年/.exec(early)?.[0] ?? '')
  const about = year(/([12]\d{3})\s?年(?:度)?[^，,。]{0,12}法治政府建设/.exec(early)?.[0] ?? '')
  if (about !== null || begun !== null) return about ?? begun
  for (const section of known.sections) {
    if (section.role === 'plan') {
      const next = year(halved(section.title.text))
      if (next !== null) return next - 1
    }
  }
  if (first !== null) return year(first[0])
  const signed = known.signature?.date ?? known.published
  if (signed === null || signed === undefined || masked.test(early)) return null
  return Number(signed.iso.slice(0, 4)) - 1
}

function year(text: string): number | null {
  const match = written.exec(text)?.[1]
  if (match === undefined) return null
  return /^\d+$/.test(match) ? Number(match) : chineseNumber(match)
}

function words(block: Block): string {
  return block.kind === 'paragraph' ? block.text : ''
}

/** ２０２４ as 2024. */
function halved(text: string): string {
  return text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}
