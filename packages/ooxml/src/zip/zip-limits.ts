/** What a Word file may cost to open. Generous for any report ever written, small enough for any machine that reads it. */
export const ZIP_LIMITS = {
  entries: 10_000,
  /** Uncompressed bytes of one part that is read. */
  part: 64 * 1024 * 1024,
  /** Uncompressed bytes of all parts that are read. */
  total: 160 * 1024 * 1024,
  /** A part is only called a bomb above this size … */
  ratioFrom: 4 * 1024 * 1024,
  /** … and when it unpacks to more than this many times its size. XML of real reports unpacks to 5–60 times. */
  ratio: 300,
} as const
