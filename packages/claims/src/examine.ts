import type { Claim, Examination, Quantity, Report } from '@fazhi/schema'
import { families } from '@fazhi/schema'
import { distinct } from './distinct.ts'
import * as kinds from './kinds/index.ts'
import { type Lexicon, lexiconOf } from './reading/lexicon.ts'
import { passageOf } from './reading/passage.ts'
import { piecesOf } from './reading/pieces.ts'
import { portionsOf } from './reading/portions.ts'
import { reasonUnexamined } from './reason-unexamined.ts'
import { withHabit } from './repair/with-habit.ts'
import { withRepairs } from './repair/with-repairs.ts'
import * as reportWide from './report-wide/index.ts'
import { breakdownsOf } from './structure/breakdowns.ts'
import { carriedOver } from './structure/carried.ts'
import { votedWholes } from './structure/voted-wholes.ts'
import { readTable } from './tables/read-table.ts'
import { withPushedShares } from './telling/with-pushed-shares.ts'
import { withTellingFits } from './telling/with-telling-fits.ts'
import { withoutAnswered } from './without-answered.ts'

let built: Lexicon | null = null

/** Built when the first report is read: a program that reads none should not wait for it. */
function theLexicon(): Lexicon {
  built ??= lexiconOf(families)
  return built
}

const finders = Object.values(kinds)

/** 核验 Reads every number of a report and recomputes what other numbers say about it. Pure and total. */
export function examine(report: Report): Examination {
  const quantities: Quantity[] = []
  const reasons: string[] = []
  const claims: Claim[] = []
  const lexicon = theLexicon()
  const watchers = Object.values(reportWide).map(watch => watch())
  const counted = carriedOver()
  for (const piece of piecesOf(report)) {
    if ('rows' in piece) {
      const table = readTable(piece)
      for (const quantity of table.quantities) {
        quantities.push(quantity)
        reasons.push('表格里的数：没有合计，也没有别的列可以核对')
      }
      for (const claim of table.claims) claims.push(claim)
      continue
    }
    for (const { text, place, ahead } of portionsOf(piece)) {
      const { mentions } = passageOf(text, lexicon, place, report.year)
      if (mentions.length === 0) continue
      const passage = { text, mentions }
      const carried = counted.counts()
      const reading = {
        text,
        mentions,
        lexicon,
        carried,
        breakdowns: mentions.length < 2 ? [] : breakdownsOf(passage, lexicon),
        voted: votedWholes(passage, carried),
      }
      counted.add(mentions)
      for (const mention of mentions) {
        quantities.push(mention.quantity)
        reasons.push(reasonUnexamined(mention, mentions.length === 1))
      }
      const found: Claim[] = []
      for (const find of finders) {
        const some = find(reading)
        if (some.length > 0) found.push(...some)
      }
      const kept = withPushedShares(mentions, withoutAnswered(withTellingFits(reading, found)))
      for (const claim of kept) claims.push(claim)
      const { breakdowns, voted } = reading
      const read = { text, mentions, lexicon, carried, breakdowns, voted, claims: kept, ahead, place }
      for (const watcher of watchers) for (const claim of watcher.read(read)) claims.push(claim)
    }
  }
  for (const claim of watchers.flatMap(watcher => watcher.end(claims))) claims.push(claim)
  claims.sort((a, b) => a.span.start - b.span.start || a.stated.span.start - b.stated.span.start)
  const { examined, places } = examinedBy(claims, quantities)
  const unexamined: Examination['unexamined'][number][] = []
  for (const [i, quantity] of quantities.entries())
    if (places[quantity.span.start] === 0) unexamined.push({ quantity, reason: reasons[i] ?? '' })
  return {
    quantities,
    claims: withHabit(withRepairs(distinct(claims), claims)),
    coverage: { quantities: quantities.length, examined },
    unexamined,
  }
}

/** How many numbers a claim rests on, and where: 1 at the place of each. */
function examinedBy(claims: readonly Claim[], quantities: readonly Quantity[]): { readonly examined: number; readonly places: Uint8Array } {
  let last = 0
  for (const { span } of quantities) last = Math.max(last, span.start)
  const places = new Uint8Array(last + 1)
  let examined = 0
  const add = ({ span }: Quantity): void => {
    if (places[span.start] !== 0) return
    places[span.start] = 1
    examined++
  }
  for (const { verdict, stated, operands } of claims) {
    if (verdict === 'unverifiable') continue
    add(stated)
    for (const { quantity } of operands) add(quantity)
  }
  return { examined, places }
}
