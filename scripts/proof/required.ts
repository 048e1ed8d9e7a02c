/**
 * GB/T 9704—2012 in millimetres and characters, written down a second time on purpose: what is measured on the page is
 * not compared with the numbers that it was set by.
 */
export const REQUIRED = {
  paper: { width: 210, height: 297 },
  top: 37,
  left: 28,
  width: 156,
  height: 225,
  lines: 22,
  characters: 28,
  /** 3号, 2号 and 4号 in points. */
  body: 16,
  title: 22,
  small: 14,
  markBelowTop: 35,
  ruleBelowNumber: 4,
  dashBelowBlock: 7,
  outerRule: 0.35,
  innerRule: 0.25,
} as const

/** Points in a millimetre. */
export const MM = 72 / 25.4
