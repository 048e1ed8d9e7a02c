import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file whose main part was changed, as a hand or another program would. */
export function editWord(bytes: Uint8Array, change: (xml: string) => string, part = 'word/document.xml'): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) })
}

/** The text of a part; empty if there is none. */
export const partOf = (bytes: Uint8Array, part = 'word/document.xml'): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())
