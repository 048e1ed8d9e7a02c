const order = ['part', 'chapter', 'article', 'comma', 'comma inside', 'bracket', 'dot', 'paren', 'circle']

/** 层次 The order of GB/T 9704—2012 7.3.3, with 部分、章、节 above it; -1 for headings without a number. */
export function rank(kind: string): number {
  return order.indexOf(kind)
}
