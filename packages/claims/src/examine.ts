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
import { withRepair } from './repair/with-repair.ts'
import { type Placed, repeatsOf } from './report-wide/repeats.ts'
import { breakdownsOf } from './structure/breakdowns.ts'
import { tellingFits } from './telling/telling-fits.ts'

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
  const claims: Claim[] = []
  const placed: Placed[] = []
  let paragraph = 0
  const lexicon = theLexicon()
  for (const piece of piecesOf(report)) {
    for (const { text, place } of portionsOf(piece)) {
      const passage = passageOf(text, lexicon, place, report.year)
      if (passage.mentions.length === 0) continue
      const reading = { ...passage, lexicon, breakdowns: passage.mentions.length < 2 ? [] : breakdownsOf(passage, lexicon) }
      for (const mention of passage.mentions) {
        quantities.push(mention.quantity)
        placed.push({ mention, paragraph })
      }
      paragraph++
      const found = finders.flatMap(find => find(reading))
      const telling = tellingFits(reading, found)
      const told = new Set(telling.map(({ stated }) => stated))
      claims.push(...found.filter(({ verdict, stated }) => verdict !== 'unverifiable' || !told.has(stated)), ...telling)
    }
  }
  claims.push(...repeatsOf(placed))
  claims.sort((a, b) => a.span.start - b.span.start || a.stated.span.start - b.stated.span.start)
  const examined = new Set<Quantity>()
  const borneOut = new Set<Quantity>()
  for (const claim of claims) {
    if (claim.verdict === 'unverifiable') continue
    for (const quantity of [claim.stated, ...claim.operands.map(operand => operand.quantity)]) {
      examined.add(quantity)
      if (claim.verdict === 'consistent' && claim.kind !== 'subset') borneOut.add(quantity)
    }
  }
  const perParagraph = new Map<number, number>()
  for (const { paragraph: p } of placed) perParagraph.set(p, (perParagraph.get(p) ?? 0) + 1)
  return {
    quantities,
    claims: withHabit(distinct(claims).map(claim => withRepair(claim, borneOut))),
    coverage: { quantities: quantities.length, examined: examined.size },
    unexamined: placed
      .filter(({ mention }) => !examined.has(mention.quantity))
      .map(({ mention, paragraph: p }) => ({ quantity: mention.quantity, reason: reasonUnexamined(mention, perParagraph.get(p) === 1) })),
  }
}
