import type { Text } from '@fazhi/schema'
import { Paragraph } from 'docx'
import { textRun } from '../text/text-run.ts'

/** 附注 7.3.6: below the date, after two characters, in brackets. */
export const setNotes = (notes: readonly Text[]): readonly Paragraph[] =>
  notes.map(note => new Paragraph({ style: 'DocumentNote', children: [textRun(`（${note.text}）`)] }))
