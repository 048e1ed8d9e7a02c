interface Decoder {
  decode(bytes: Uint8Array): string
}

interface DecoderConstructor {
  new (label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean }): Decoder
}

// TextDecoder belongs to the WHATWG Encoding standard, present in every browser and in Node, but not in the ES library types.
const host = globalThis as unknown as { readonly TextDecoder: DecoderConstructor }

/** The text, byte order mark kept as a character; `null` when `strict` and a byte does not fit. */
export function decodeAs(label: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be', bytes: Uint8Array, strict: boolean): string | null {
  try {
    return new host.TextDecoder(label, { fatal: strict, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
