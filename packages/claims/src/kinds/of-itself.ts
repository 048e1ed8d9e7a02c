import type { Mention } from '../reading/mention.ts'

/** 28件政策措施全部履行审查程序，审查率100%: of themselves, and of nothing that was counted before. */
export function ofItself({ number, index }: Mention, [part]: readonly Mention[]): boolean {
  return number.size === 100 && part?.index === index - 1 && /全部|均/.test(part.tail)
}
