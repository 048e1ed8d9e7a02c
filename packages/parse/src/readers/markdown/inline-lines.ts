import type { Token } from 'markdown-it'
import { unclosedBold } from './unclosed-bold.ts'

// Stands for a star that was escaped, until bold words are dealt with: no text has this character.
const star = '\ufdd0'

/** One line of an inline run. */
export interface InlineLine {
  readonly text: string
  /** How many source lines below the block's first it stands. */
  readonly line: number
  /** How many of its first characters are bold. */
  readonly bold: number
}

/** The words of an inline run, broken where the source breaks (softly, hardly, or by `<br>`). */
export function inlineLines(tokens: readonly Token[]): readonly InlineLine[] {
  const lines: InlineLine[] = []
  let current = { text: '', line: 0, bold: 0 }
  let opened = -1
  const next = (line: number): void => {
    if (current.text.trim() !== '') lines.push({ ...current, text: unclosedBold(current.text).replaceAll(star, '*') })
    current = { text: '', line, bold: 0 }
  }
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') next(current.line + 1)
    else if (token.type === 'html_inline') {
      if (/^<br\b/i.test(token.content)) next(current.line)
    } else if (token.type === 'strong_open') opened = current.text.length
    else if (token.type === 'strong_close') {
      if (opened === 0) current.bold = current.text.length
      opened = -1
    } else current.text += token.type === 'text_special' && token.content === '*' ? star : token.content
  }
  next(current.line)
  return lines
}
