/**
 * How a place where a run was cut in two is known again: its closing tags are written with two spaces before the bracket,
 * `</w:t  ></w:r  >`, which XML allows, no producer writes, and every reader takes for the plain tag. A `w:t` that needed
 * `xml:space` only because of the cut has two spaces before it.
 */
export const CUT_MARK = '  '
