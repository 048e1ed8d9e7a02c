import type { DocxProblem } from '../docx-problem.ts'
import type { ParsedXml } from '../xml/parsed-xml.ts'
import type { ZipDirectory } from '../zip/read-directory.ts'

/** The parts of a Word file, unpacked when asked for. Problems met on the way gather in `problems`. */
export interface DocxPackage {
  readonly directory: ZipDirectory
  readonly problems: DocxProblem[]
  /** The part's text, or `null` when there is no such part or it cannot be unpacked. Names have no leading slash. */
  readonly text: (part: string) => string | null
  /** The part as elements with positions; `null` when there is no such part. */
  readonly xml: (part: string) => (ParsedXml & { readonly text: string }) | null
  readonly has: (part: string) => boolean
}
