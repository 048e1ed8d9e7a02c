/** The places below `total` that an ascending list leaves out, ascending. */
export function otherPlaces(places: readonly number[], total: number): readonly number[] {
  const others: number[] = []
  let next = 0
  for (let place = 0; place < total; place++) {
    if (places[next] === place) next += 1
    else others.push(place)
  }
  return others
}
