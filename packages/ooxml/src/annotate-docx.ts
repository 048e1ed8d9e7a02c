import type { DocxComment } from './docx-comment.ts'
import { readPackage } from './read-package.ts'
import { addComments } from './splice/comments-part.ts'
import { highestId } from './splice/highest-id.ts'
import { markComments } from './splice/mark-comments.ts'
import { packageDraft } from './splice/package-draft.ts'
import { removeComments } from './splice/remove-comments.ts'
import { inflateBounded } from './zip/inflate-bounded.ts'

export interface AnnotateDocxOptions {
  readonly inflate?: (data: Uint8Array, size: number) => Uint8Array
  /** How the file was read that the comments' ranges count in. */
  readonly revisions?: 'accepted' | 'original'
}

/**
 * 批注 Puts comments into a Word file, each around exactly its characters. Comments that the same authors have in the file are
 * replaced; everybody else's stay, with their ids. Only the main part, the comments part and, where there was none, the
 * relationships and content types are written; every other entry of the zip is copied as it lies.
 * @throws with a Chinese sentence when the file cannot be read without loss; `readDocx` gives the same as a problem
 */
export function annotateDocx(bytes: Uint8Array, comments: readonly DocxComment[], options: AnnotateDocxOptions = {}): Uint8Array {
  const draft = packageDraft(bytes, options.inflate ?? inflateBounded)
  removeComments(draft, new Set(comments.map(({ author }) => author)))
  const document = readPackage(draft.open(), options.revisions ?? 'accepted')
  const { main } = draft.parts
  const xml = draft.read(main) ?? ''
  const marked = markComments(document, xml, comments, highestId(draft) + 1)
  draft.write(main, marked.xml)
  addComments(draft, marked.comments)
  return draft.bytes()
}
