/** Where a piece of the reading text was taken from: it is found, in order, among the characters of `[from, to)` of the file. */
export interface Origin {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}
