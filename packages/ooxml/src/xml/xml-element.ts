/**
 * An element with where it stands in its part: `xml.slice(start, end)` is the whole element, `[contentStart, contentEnd)` what
 * lies between its tags (an empty stretch at `end` for `<w:tab/>`). Offsets are UTF-16 units of the decoded part.
 */
export interface XmlElement {
  /** With the prefix this package uses for the namespace, whatever prefix the file uses: `w:p`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly start: number
  readonly contentStart: number
  readonly contentEnd: number
  readonly end: number
}
