import type { Mention } from '../reading/mention.ts'

/** 点明总数 在受理的1768件事件类案件中，…: the list that begins right behind it is of this count and of no other. */
export function namesWhole({ index, sentence, tail }: Mention, first: Mention): boolean {
  return index === first.index - 1 && sentence === first.sentence && /[\u4e00-\u9fff]中$/.test(tail)
}
