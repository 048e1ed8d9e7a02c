import type { Hedge } from '@fazhi/schema'
import { characters, declareCharacters, isCharacter } from './characters.ts'

const before: readonly (readonly [string, Hedge])[] = [
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约', 'about'],
  ['将近', 'below'],
  ['接近', 'below'],
  ['近', 'below'],
  ['超过', 'above'],
  ['突破', 'above'],
  ['不少于', 'above'],
  ['不低于', 'above'],
  ['至少', 'above'],
  ['超', 'above'],
  ['逾', 'above'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['不超过', 'under'],
]

const after: readonly (readonly [string, Hedge])[] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'above'],
  ['以下', 'under'],
  ['以内', 'under'],
  ['之内', 'under'],
]

for (const [word] of before) declareCharacters('hedgeEnd', word.slice(-1))
for (const [word] of after) declareCharacters('hedgeStart', word.charAt(0))

const wanting = /(?:证据|依据|事实|理由|材料|条件|手续|履行|公示|准备)$/

/** 约数词 Before the number: 约、近、超. `from` is where the words begin. Not 附近、最近、新近. */
export function hedgeBefore(text: string, at: number): { readonly hedge: Hedge; readonly from: number } | null {
  const end = text.charCodeAt(at - 1) === 0x20 ? at - 1 : at
  if (!isCharacter(text, end - 1, characters.hedgeEnd)) return null
  for (const [word, hedge] of before) {
    if (text.charCodeAt(end - 1) !== word.charCodeAt(word.length - 1) || !text.endsWith(word, end)) continue
    const previous = text.charAt(end - word.length - 1) || '\n'
    if (
      (word === '近' && '附最新邻就将接'.includes(previous)) ||
      (word === '超' && previous === '赶') ||
      (word === '约' && '节预公合契'.includes(previous)) ||
      // 证据不足19人: what was wanting.
      (word === '不足' && wanting.test(text.slice(Math.max(0, end - 4), end - 2)))
    )
      return null
    return { hedge, from: end - word.length }
  }
  return null
}

/** After the unit: 左右、以上. */
export function hedgeAfter(text: string, at: number): { readonly hedge: Hedge; readonly to: number } | null {
  if (!isCharacter(text, at, characters.hedgeStart)) return null
  for (const [word, hedge] of after) if (text.startsWith(word, at)) return { hedge, to: at + word.length }
  return null
}
