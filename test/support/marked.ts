/**
 * Text with the places that matter marked in it: `纠错率‹34.1%›。` gives the bare text and one span for each mark,
 * in order.
 */
export function marked(text: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = []
  const open: number[] = []
  let bare = ''
  for (const character of text) {
    if (character === '‹') open.push(bare.length)
    else if (character === '›') spans.push({ start: open.pop() ?? 0, end: bare.length })
    else bare += character
  }
  return { text: bare, spans: spans.sort((a, b) => a.start - b.start) }
}
