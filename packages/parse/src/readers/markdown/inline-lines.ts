import type { Token } from 'markdown-it'

/** One line of an inline run: its words, and how many source lines below the block's first it stands. */
export interface InlineLine {
  readonly text: string
  readonly line: number
}

/** The words of an inline run, broken where the source breaks (softly, hardly, or by `<br>`). */
export function inlineLines(tokens: readonly Token[]): readonly InlineLine[] {
  const lines: { text: string; line: number }[] = []
  let current = { text: '', line: 0 }
  const next = (line: number): void => {
    if (current.text.trim() !== '') lines.push(current)
    current = { text: '', line }
  }
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') next(current.line + 1)
    else if (token.type === 'html_inline') {
      if (/^<br\b/i.test(token.content)) next(current.line)
    } else current.text += token.content
  }
  next(current.line)
  return lines
}
