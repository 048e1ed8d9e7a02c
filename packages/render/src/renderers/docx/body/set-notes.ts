import type { Text } from '@fazhi/schema'
import { inline } from '../text/inline.ts'
import { TextParagraph } from '../text/text-paragraph.ts'

/** 附注 7.3.6: below the date, after two characters, in brackets. */
export const setNotes = (notes: readonly Text[]): readonly TextParagraph[] =>
  notes.map(note => new TextParagraph('DocumentNote', [inline(`（${note.text}）`)]))
