import { child } from '../xml/child.ts'
import { chosenBranch } from '../xml/chosen-branch.ts'
import { value } from '../xml/value.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { asAtom } from './as-atom.ts'
import { isComputed } from './is-computed.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import { readMath } from './read-math.ts'
import { readRun } from './read-run.ts'

/** Containers whose content reads as if they were not there. */
const TRANSPARENT = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo'])

/** Reads what stands in a paragraph (or in something within it) into the draft. */
export function readInline(container: XmlElement, draft: ParagraphDraft, style: string | undefined): void {
  for (const element of container.children) readElement(element, draft, style)
}

function readElement(element: XmlElement, draft: ParagraphDraft, style: string | undefined): void {
  const { name } = element
  if (name === 'w:r') readRun(element, draft, style)
  else if (name === 'w:ins' || name === 'w:moveTo') readChange(element, draft, style, 'accepted')
  else if (name === 'w:del' || name === 'w:moveFrom') readChange(element, draft, style, 'original')
  else if (name === 'w:sdt') readControl(element, draft, style)
  else if (name === 'w:fldSimple') readSimpleField(element, draft, style)
  else if (TRANSPARENT.has(name)) readInline(element, draft, style)
  else if (MATH.has(name)) asAtom(element, null, draft, () => readMath(element, draft, style, readInline))
  else if (name.startsWith('m:')) readMath(element, draft, style, readInline)
  else if (name === 'mc:AlternateContent') {
    asAtom(element, null, draft, () => {
      for (const inner of chosenBranch(element)) readElement(inner, draft, style)
    })
  }
}

function readControl(control: XmlElement, draft: ParagraphDraft, style: string | undefined): void {
  const tag = value(child(child(control, 'w:sdtPr'), 'w:tag')) ?? null
  const at = draft.controls.length
  const start = draft.text.length
  draft.controls.push({ start, end: start, tag })
  readInline(child(control, 'w:sdtContent') ?? EMPTY, draft, style)
  draft.controls[at] = { start, end: draft.text.length, tag }
}

function readSimpleField(field: XmlElement, draft: ParagraphDraft, style: string | undefined): void {
  const read = (): void => readInline(field, draft, style)
  if (isComputed(value(field, 'instr') ?? '')) asAtom(field, null, draft, read)
  else read()
}

const MATH = new Set(['m:oMath', 'm:oMathPara'])

const EMPTY: XmlElement = { name: '', attributes: {}, children: [], start: 0, contentStart: 0, contentEnd: 0, end: 0 }

function readChange(change: XmlElement, draft: ParagraphDraft, style: string | undefined, shownIn: 'accepted' | 'original'): void {
  const { view, revisions } = draft.story.file
  if (shownIn === 'accepted') revisions.insertions++
  else revisions.deletions++
  const author = change.attributes['w:author']
  if (author !== undefined) revisions.authors.add(author)
  if (view !== shownIn) return
  if (shownIn === 'accepted') draft.inserted++
  readInline(change, draft, style)
  if (shownIn === 'accepted') draft.inserted--
}
