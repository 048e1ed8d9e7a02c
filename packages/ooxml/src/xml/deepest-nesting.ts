/** Elements inside each other that are still read; Word itself writes some dozens at most. */
export const DEEPEST_NESTING = 512
