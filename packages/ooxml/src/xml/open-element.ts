/** An `XmlElement` while it is still open. */
export interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  children: OpenElement[]
  readonly start: number
  readonly contentStart: number
  contentEnd: number
  end: number
}
