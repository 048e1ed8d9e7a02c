/** Control characters that no text has, in more than one of a hundred bytes; UTF-16 and zip containers are something else. */
export function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0x50 && second === 0x4b)) return false
  const sample = bytes.length <= 65_536 ? bytes : bytes.subarray(0, 65_536)
  let controls = 0
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++
  }
  return controls * 100 > sample.length
}
