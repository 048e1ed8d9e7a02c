import { hash64 } from './hash-64.ts'

/** A name for a file that is the same in every run: 13 characters that every file system and server takes. */
export function stableName(text: string): string {
  return hash64(text).toString(36).padStart(13, '0')
}
