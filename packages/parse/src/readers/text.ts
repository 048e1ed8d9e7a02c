import { splitLines } from '../reading/split-lines.ts'
import type { Reader } from './reader.ts'
import { decode } from './text/decode.ts'

/** 纯文本 The reading text is the decoded text itself, character for character: no position moves. */
export const textReader: Reader = {
  id: 'text',
  claim: 0,
  accepts: () => true,
  read: file => {
    const { text, diagnostics } = decode(file.bytes)
    return {
      text,
      lines: splitLines(text),
      front: { letterhead: {} },
      original: text,
      toOriginal: span => span,
      diagnostics,
      docx: null,
      bound: [],
    }
  },
}
