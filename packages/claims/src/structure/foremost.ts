import type { Quantity } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'
import { few } from '../numeral/few.ts'

/** 前三位, 前10乡镇; not 前三季度, 前8个月. */
const ranked = /前(?:列的?)?([两二三四五六七八九十]|\d{1,2})(?!个?月|季度|年|\d)/
/** 其他领域: what is left over of a list has no rank in it. */
const rest = /^其[他它余]/

/** How many of the first words speak of; 0 where they do not. */
function manyIn(words: string): number {
  return few(ranked.exec(words)?.[1] ?? '')
}

/** The greatest so many of a list, greatest first; none where that would be all of it. */
function greatest<T>(list: readonly T[], many: number, quantityOf: (item: T) => Quantity): readonly T[] {
  if (many < 2 || list.length <= many) return []
  return list
    .filter(item => !rest.test(quantityOf(item).label))
    .toSorted((a, b) => rational.compare(quantityOf(b).value, quantityOf(a).value))
    .slice(0, many)
}

/** 居前者 前两类合计, 前三位占: how many are meant, and which of a list they are. */
export const foremost = { many: manyIn, of: greatest }
