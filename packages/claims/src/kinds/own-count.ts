import type { Mention } from '../reading/mention.ts'

/** 提请批准逮捕3140人的批捕率为68.6%: the rate of so many, which are no part of themselves. */
function isWholeOf(rate: Mention, parts: readonly Mention[]): boolean {
  return rate.passed === 0 && rate.lead.startsWith('的') && parts.some(({ index }) => index === rate.index - 1)
}

/** 28件政策措施全部履行审查程序，审查率100%: of themselves, and of nothing that was counted before. */
function ofItself({ number, index }: Mention, [part]: readonly Mention[]): boolean {
  return number.size === 100 && part?.index === index - 1 && /全部|均/.test(part.tail)
}

/** 率与它自己的数 What stands right before a rate and is no part of what stood before: all of itself (`all`), or its whole (`whole`). */
export const ownCount = { all: ofItself, whole: isWholeOf }
