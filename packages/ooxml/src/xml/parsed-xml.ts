import type { DocxProblem } from '../docx-problem.ts'
import type { XmlElement } from './xml-element.ts'

/** A part as elements. Both stand there when the part is damaged somewhere: then `root` has what stood before. */
export interface ParsedXml {
  readonly root: XmlElement | null
  readonly problem: DocxProblem | null
}
