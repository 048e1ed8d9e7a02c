import type { DocxDocument } from './docx-document.ts'
import { NOTHING_READ } from './nothing-read.ts'
import { foreignFormat } from './package/foreign-format.ts'
import { openPackage } from './package/open-package.ts'
import { readPackage } from './read-package.ts'
import { inflateBounded } from './zip/inflate-bounded.ts'
import { readDirectory } from './zip/read-directory.ts'

export interface ReadDocxOptions {
  /** Unpacks raw deflate data that gives `size` bytes, and throws when it does not. In Node: zlib's `inflateRawSync`. */
  readonly inflate?: (data: Uint8Array, size: number) => Uint8Array
  /** 修订 Read as if every tracked change were accepted (as printed), or as if none had been made. */
  readonly revisions?: 'accepted' | 'original'
}

/** Reads a Word file as Word shows it. Total: whatever the bytes are, there is a document, and `problems` says what is wrong. */
export function readDocx(bytes: Uint8Array, options: ReadDocxOptions = {}): DocxDocument {
  const foreign = foreignFormat(bytes)
  if (foreign !== null) return { ...NOTHING_READ, problems: [foreign] }
  const docx = openPackage(bytes, readDirectory(bytes), options.inflate ?? inflateBounded)
  return readPackage(docx, options.revisions ?? 'accepted')
}
