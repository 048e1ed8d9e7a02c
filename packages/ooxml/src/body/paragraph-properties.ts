import type { DocxParagraph } from '../docx-paragraph.ts'
import type { Style } from '../styles/style.ts'
import { child } from '../xml/child.ts'
import { isOn } from '../xml/is-on.ts'
import { value } from '../xml/value.ts'
import { wholeNumber } from '../xml/whole-number.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { FileReading } from './story-reading.ts'

export interface ParagraphProperties {
  readonly style: { readonly id: string; readonly name: string } | null
  readonly list: { readonly numId: string; readonly level: number } | null
  readonly headingLevel: number | null
  readonly alignment: DocxParagraph['alignment']
  readonly pageBreakBefore: boolean
}

const ALIGNMENTS: Readonly<Record<string, DocxParagraph['alignment']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}
const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/i

/** What a paragraph is, from its own properties and its style's. */
export function paragraphProperties(properties: XmlElement | undefined, file: FileReading): ParagraphProperties {
  const id = value(child(properties, 'w:pStyle'))
  const style = (id === undefined ? undefined : file.styles.style(id)) ?? file.styles.normal
  const alignment = value(child(properties, 'w:jc')) ?? style?.alignment
  return {
    style: style === undefined ? null : { id: style.id, name: style.name },
    list: listOf(properties, style, file),
    headingLevel: headingLevel(properties, style),
    alignment: alignment === undefined ? null : (ALIGNMENTS[alignment] ?? null),
    pageBreakBefore: isOn(properties, 'w:pageBreakBefore') ?? style?.pageBreakBefore ?? false,
  }
}

/** The paragraph's own list and level each go before its style's; a style's level is the one that names the style. */
function listOf(properties: XmlElement | undefined, style: Style | undefined, file: FileReading): ParagraphProperties['list'] {
  const numbered = child(properties, 'w:numPr')
  const own = file.view === 'original' && child(numbered, 'w:ins') !== undefined ? undefined : numbered
  const ownId = value(child(own, 'w:numId'))
  const ownLevel = wholeNumber(child(own, 'w:ilvl'))
  const numId = ownId ?? style?.numId
  if (numId === undefined || numId === '0') return null
  const fromStyle = ownId === undefined ? (linkedLevel(numId, style, file) ?? style?.level) : undefined
  return { numId, level: ownLevel ?? fromStyle ?? 0 }
}

function linkedLevel(numId: string, style: Style | undefined, file: FileReading): number | undefined {
  for (const [index, level] of file.numbering.get(numId)?.levels ?? []) if (level.style !== null && level.style === style?.id) return index
  return undefined
}

function headingLevel(properties: XmlElement | undefined, style: Style | undefined): number | null {
  const outline = wholeNumber(child(properties, 'w:outlineLvl')) ?? style?.outline
  if (outline !== undefined) return outline >= 0 && outline <= 8 ? outline + 1 : null
  const named = HEADING_NAME.exec(style?.name ?? '')?.[1]
  return named === undefined ? null : Number(named)
}
