import { packageDraft } from './splice/package-draft.ts'
import { removeComments } from './splice/remove-comments.ts'
import { inflateBounded } from './zip/inflate-bounded.ts'

/**
 * 删除批注 Takes an author's comments out of a Word file again. What `annotateDocx` wrote is undone to the byte: the main part is
 * again what it was before.
 * @throws with a Chinese sentence when the file cannot be read without loss
 */
export function removeAnnotations(
  bytes: Uint8Array,
  author: string,
  options: { readonly inflate?: (data: Uint8Array, size: number) => Uint8Array } = {},
): Uint8Array {
  const draft = packageDraft(bytes, options.inflate ?? inflateBounded)
  removeComments(draft, new Set([author]))
  return draft.bytes()
}
