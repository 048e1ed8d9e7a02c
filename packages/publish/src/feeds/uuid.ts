import { hash64 } from '../hash-64.ts'

/** RFC 9562 5.8: a UUID of our own making (version 8) from a name, always the same one. */
export function uuid(name: string): string {
  const hex = [name, `${name}.`].map(text => hash64(text).toString(16).padStart(16, '0')).join('')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
