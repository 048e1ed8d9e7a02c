/**
 * 字类 What a character may be in and around a number, looked up by code unit: reading asks this of every character near a digit, and
 * a table answers without making a string of it. Bits, since one character may be several things: 千 is a digit's power and a scale.
 */
export const characters = {
  /** 万亿千百: may begin a scale behind the digits. */
  scale: 1 << 0,
  /** 余多几: somewhat more. */
  more: 1 << 1,
  /** 余多 behind a scale. */
  moreLate: 1 << 2,
  /** The last character of a hedge before the number: 约, 近 … */
  hedgeEnd: 1 << 3,
  /** The first character of a hedge behind the number: 左, 以 … */
  hedgeStart: 1 << 4,
  /** 第+〔: what stands behind it is a name. */
  nameBefore: 1 << 5,
  /** 年月号: what stands before it is a name. */
  nameAfter: 1 << 6,
  /** A space, half, full or unbreakable. */
  space: 1 << 7,
} as const

export type CharacterKind = keyof typeof characters

const table = new Uint8Array(65536)

/** Declares characters to be of a kind. */
export function declareCharacters(kind: CharacterKind, members: string): void {
  for (const character of members) {
    const code = character.charCodeAt(0)
    table[code] = (table[code] ?? 0) | characters[kind]
  }
}

/** All kinds of the character at a place; none beyond the text. */
export function kindsAt(text: string, at: number): number {
  return table[text.charCodeAt(at) | 0] as number // within bounds: a code unit, or 0 for NaN
}

/** Whether the character at a place is of a kind; false beyond the text. */
export function isCharacter(text: string, at: number, kind: number): boolean {
  return (kindsAt(text, at) & kind) !== 0
}
