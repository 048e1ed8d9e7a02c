import { value } from '../xml/value.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { addSign } from './add-sign.ts'
import { equationText } from './equation-text.ts'
import { formValue } from './form-value.ts'
import { isComputed } from './is-computed.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import type { RunLook } from './run-look.ts'

/** Only these in a run: the run is a field's and nothing else's. */
const FIELD_ONLY = new Set(['w:rPr', 'w:fldChar', 'w:instrText'])

/** Begins a field, turns to its result, or ends it. What a field computes is one piece: it cannot be cut or changed by hand. */
export function turnField(mark: XmlElement, draft: ParagraphDraft, look: RunLook): void {
  const { fields } = draft.story
  const run = look.element
  const type = value(mark, 'fldCharType')
  const isAlone = run.children.every(({ name }) => FIELD_ONLY.has(name))
  if (type === 'begin') {
    const start = isAlone ? run.start : null
    fields.push({ draft, pieces: draft.pieces.length, start, form: formValue(mark), instruction: '', inResult: false })
    return
  }
  const field = type === 'end' ? fields.pop() : fields.at(-1)
  if (field === undefined) return
  if (type === 'separate') field.inResult = true
  if (type !== 'end') return
  // Some fields have no result in the file: what they show follows from what they say.
  if (field.draft === draft && draft.pieces.length === field.pieces)
    addSign(field.form || equationText(field.instruction), mark, draft, look)
  const { start } = field
  if (start === null || !isAlone || field.draft !== draft || !isComputed(field.instruction)) return
  const whole = { start, end: run.end }
  const around = { ...whole, bodyStart: start, bodyEnd: run.end }
  for (let index = field.pieces; index < draft.pieces.length; index++) {
    const piece = draft.pieces[index]
    if (piece === undefined) continue
    draft.pieces[index] = { ...piece, kind: 'element', from: start, to: run.end, element: whole, run: around }
  }
}
