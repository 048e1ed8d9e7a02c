/** What XML 1.0 has no way to write: control characters, U+FFFE, U+FFFF, halves of surrogate pairs. */
const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A quick look first: nearly every text is free of all these. */
const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/** The text without the characters that would make the file unreadable. */
export const legalText = (text: string): string => (SUSPECT.test(text) ? text.replace(ILLEGAL, '') : text)

/** Where the text has such characters. */
export const illegalPlaces = (text: string): readonly number[] =>
  SUSPECT.test(text) ? Array.from(text.matchAll(ILLEGAL), found => found.index) : []
