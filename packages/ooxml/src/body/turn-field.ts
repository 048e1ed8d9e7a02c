import { value } from '../xml/value.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { isComputed } from './is-computed.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'

/** Only these in a run: the run is a field's and nothing else's. */
const FIELD_ONLY = new Set(['w:rPr', 'w:fldChar', 'w:instrText'])

/** Begins a field, turns to its result, or ends it. What a field computes is one piece: it cannot be cut or changed by hand. */
export function turnField(mark: XmlElement, run: XmlElement, draft: ParagraphDraft): void {
  const { fields } = draft.story
  const type = value(mark, 'fldCharType')
  const isAlone = run.children.every(({ name }) => FIELD_ONLY.has(name))
  if (type === 'begin') {
    const start = isAlone ? run.start : null
    fields.push({ draft, pieces: draft.pieces.length, start, instruction: '', inResult: false })
    return
  }
  const field = type === 'end' ? fields.pop() : fields.at(-1)
  if (field === undefined) return
  if (type === 'separate') field.inResult = true
  const { start } = field
  if (type !== 'end' || start === null || !isAlone || field.draft !== draft || !isComputed(field.instruction)) return
  const whole = { start, end: run.end }
  const around = { ...whole, bodyStart: start, bodyEnd: run.end }
  for (let index = field.pieces; index < draft.pieces.length; index++) {
    const piece = draft.pieces[index]
    if (piece === undefined) continue
    draft.pieces[index] = { ...piece, kind: 'element', from: start, to: run.end, element: whole, run: around }
  }
}
