/** 小句 What of a text stands behind the last of the marks. */
export function sinceLast(text: string, marks: string): string {
  let at = text.length
  while (at > 0 && !marks.includes(text.charAt(at - 1))) at--
  return text.slice(at)
}

/** What ends a sentence or a part of it that says something of its own. */
export const clauseEnds = '。；;！？'
/** The same, and what parts one phrase from the next: all but 、. */
export const phraseEnds = `${clauseEnds}，,：:`
