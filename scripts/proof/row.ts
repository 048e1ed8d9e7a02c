/** One clause: what the standard asks for, what was found on the page, and whether that will do; `null` where there is nothing to measure. */
export interface Row {
  readonly clause: string
  readonly required: string
  readonly measured: string
  readonly ok: boolean | null
}
