// Present in browsers and in Node alike; the language's own library does not declare it.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** The text as UTF-8, without a byte order mark. */
export function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
