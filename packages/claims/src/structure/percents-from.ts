import type { Mention } from '../reading/mention.ts'

/** 一串百分数 90%、88.9%和91%: from the first on, those that nothing but `joining` words lead to. */
export function percentsFrom(mentions: readonly Mention[], first: Mention, joining: RegExp): Mention[] {
  const list = [first]
  for (
    let next = mentions[first.index + 1];
    next?.number.family === 'percent' && next.sentence === first.sentence && joining.test(next.lead);
    next = mentions[next.index + 1]
  )
    list.push(next)
  return list
}
