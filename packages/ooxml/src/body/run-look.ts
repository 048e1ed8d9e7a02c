import type { DocxRun } from '../docx-piece.ts'
import type { XmlElement } from '../xml/xml-element.ts'

/** How the words of a run show, and the run itself. */
export interface RunLook {
  readonly hidden: boolean
  readonly bold: boolean
  /** Half-points. */
  readonly size: number
  readonly run: DocxRun
  readonly element: XmlElement
  /** The symbol font that its Latin characters show in, if any. */
  readonly symbolFont: string | null
}
