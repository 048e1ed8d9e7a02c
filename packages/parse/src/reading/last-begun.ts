/** Of pieces in order, the last that begins at or before a place; the first where none does, `undefined` where there is none. */
export function lastBegun<Piece>(pieces: readonly Piece[], begins: (piece: Piece) => number, at: number): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const piece = pieces[middle]
    if (piece !== undefined && begins(piece) <= at) low = middle
    else high = middle - 1
  }
  return pieces[low]
}
