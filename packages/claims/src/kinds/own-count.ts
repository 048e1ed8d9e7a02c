import type { Mention } from '../reading/mention.ts'
import { semicolonBetween } from '../structure/rate-wholes.ts'

/** 提请批准逮捕3140人的批捕率为68.6%: the rate of so many, which are no part of themselves. */
function isWholeOf(rate: Mention, parts: readonly Mention[]): boolean {
  return rate.passed === 0 && rate.lead.startsWith('的') && parts.some(({ index }) => index === rate.index - 1)
}

/** 28件政策措施全部履行审查程序，审查率100%: of themselves, and of nothing that was counted before. */
function ofItself({ number, index }: Mention, [part]: readonly Mention[]): boolean {
  return number.size === 100 && part?.index === index - 1 && /全部|均/.test(part.tail)
}

/** 审结79件；负责人出庭应诉46件，出庭应诉率100%: of all that it was due in, which stands on neither side of the semicolon. */
function ofAllDue(mentions: readonly Mention[], rate: Mention, [part]: readonly Mention[], [whole]: readonly Mention[]): boolean {
  return (
    rate.number.size === 100 &&
    part?.index === rate.index - 1 &&
    whole !== undefined &&
    whole.index < part.index &&
    semicolonBetween(mentions, whole, part)
  )
}

/** 率与它自己的数 What stands right before a rate and is no part of what stood before: all of itself (`all`), of all that was due (`due`), or its whole (`whole`). */
export const ownCount = { all: ofItself, due: ofAllDue, whole: isWholeOf }
