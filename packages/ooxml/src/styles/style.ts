/** What is needed of a style, its own settings only; `undefined` leaves the matter to the style it is based on. */
export interface Style {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly basedOn: string | undefined
  /** 0–8 are headings, 9 is body text. */
  readonly outline: number | undefined
  readonly numId: string | undefined
  readonly level: number | undefined
  readonly alignment: string | undefined
  readonly pageBreakBefore: boolean | undefined
  readonly vanish: boolean | undefined
  readonly bold: boolean | undefined
  /** Half-points. */
  readonly size: number | undefined
}
