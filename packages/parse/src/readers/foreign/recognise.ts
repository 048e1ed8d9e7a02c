import type { ForeignFormat } from './foreign-format.ts'
import { foreignFormats } from './foreign-formats.ts'

// Names of streams and of packed files stand at the beginning or at the end of a container.
const reach = 256 * 1024

/** The format that cannot be read, known by its content; `null` for everything else. */
export function recognise(bytes: Uint8Array): ForeignFormat | null {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const found = foreignFormats.filter(({ opening }) => begins(bytes, start, opening))
  return (
    found.find(({ holds, wide }) => holds === undefined || holds.some(word => contains(bytes, wide === true ? widened(word) : word))) ??
    null
  )
}

function begins(bytes: Uint8Array, at: number, opening: string): boolean {
  for (let i = 0; i < opening.length; i++) if (bytes[at + i] !== opening.charCodeAt(i)) return false
  return true
}

function widened(word: string): string {
  return word.replace(/./g, '$&\0')
}

function contains(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0)
  const stretches = bytes.length <= 2 * reach ? [bytes] : [bytes.subarray(0, reach), bytes.subarray(bytes.length - reach)]
  return stretches.some(stretch => {
    for (let at = stretch.indexOf(first); at >= 0; at = stretch.indexOf(first, at + 1)) if (begins(stretch, at, word)) return true
    return false
  })
}
