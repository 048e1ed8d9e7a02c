import type { Piece } from './pieces.ts'

/** Longer than nearly every paragraph; what is compared with what stays within it, so that cost stays in proportion to length. */
const longest = 3000
const stop = /[。！？!?\r\n]/

function cutBefore(text: string, from: number): number {
  const to = from + longest
  if (to >= text.length) return text.length
  for (let at = to; at > from + longest / 2; at--) if (stop.test(text.charAt(at - 1))) return at
  for (let at = to; at > from + longest / 2; at--) if ('；;，,、'.includes(text.charAt(at - 1))) return at
  return to
}

/** 分段 A paragraph of any length in portions that are read by themselves: cut behind a sentence, else behind a comma. */
export function portionsOf(piece: Piece): readonly Piece[] {
  if (piece.text.length <= longest) return [piece]
  const portions: Piece[] = []
  for (let from = 0; from < piece.text.length; ) {
    const to = cutBefore(piece.text, from)
    const start = from
    portions.push({ text: piece.text.slice(start, to), place: at => piece.place(at + start), ahead: piece.ahead })
    from = to
  }
  return portions
}
