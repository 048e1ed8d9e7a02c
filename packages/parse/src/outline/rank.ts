/** 层次 The order of GB/T 9704—2012 7.3.3. */
export function rank(kind: string): number {
  const at = ['chapter', 'part', 'comma', 'bracket', 'dot', 'paren', 'circle'].indexOf(kind)
  return at < 0 ? -1 : at
}
