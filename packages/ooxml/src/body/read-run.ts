import { child } from '../xml/child.ts'
import { chosenBranch } from '../xml/chosen-branch.ts'
import { decodeText } from '../xml/decode-text.ts'
import { isOn } from '../xml/is-on.ts'
import { value } from '../xml/value.ts'
import { wholeNumber } from '../xml/whole-number.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { addPiece } from './add-piece.ts'
import { addSign } from './add-sign.ts'
import { asAtom } from './as-atom.ts'
import { asSigns } from './as-signs.ts'
import { countRevisions } from './count-revisions.ts'
import { instructField } from './instruct-field.ts'
import { isShown } from './is-shown.ts'
import { isUnreadGraphic } from './is-unread-graphic.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import { propertiesIn } from './properties-in.ts'
import type { RunLook } from './run-look.ts'
import { symbolFontOf } from './symbol-font-of.ts'
import { symbolOf } from './symbol-of.ts'
import { textBoxesIn } from './text-boxes-in.ts'
import { turnField } from './turn-field.ts'

/** Reads one `w:r` into the draft. `style` is the paragraph style the run inherits from. */
export function readRun(run: XmlElement, draft: ParagraphDraft, style: string | undefined): void {
  const { styles } = draft.story.file
  const written = child(run, 'w:rPr')
  countRevisions(written, draft.story.file)
  const properties = propertiesIn(draft.story.file.view, written)
  const characterStyle = styles.style(value(child(properties, 'w:rStyle')) ?? '')
  const paragraphStyle = (style === undefined ? undefined : styles.style(style)) ?? styles.normal
  const look: RunLook = {
    hidden: isOn(properties, 'w:vanish') ?? characterStyle?.vanish ?? paragraphStyle?.vanish ?? false,
    bold: isOn(properties, 'w:b') ?? characterStyle?.bold ?? paragraphStyle?.bold ?? styles.defaultBold,
    size: wholeNumber(child(properties, 'w:sz')) ?? characterStyle?.size ?? paragraphStyle?.size ?? styles.defaultSize,
    run: { start: run.start, end: run.end, bodyStart: written?.end ?? run.contentStart, bodyEnd: run.contentEnd },
    element: run,
    symbolFont: symbolFontOf(properties),
  }
  for (const element of run.children) readContent(element, draft, look, style)
}

/** What each element of a run does to the draft; elements not listed here show nothing. */
const CONTENT: Readonly<Record<string, (element: XmlElement, draft: ParagraphDraft, look: RunLook, style: string | undefined) => void>> = {
  'w:t': addText,
  'w:delText'(element, draft, look) {
    if (draft.story.file.view === 'original') addText(element, draft, look)
  },
  'w:br'(element, draft, look) {
    const type = value(element, 'type')
    if (type === undefined || type === 'textWrapping') addSign('\n', element, draft, look)
    else if (!isShown(draft, look)) return
    else if (draft.text.trim() !== '') draft.pageBreak = () => addSign('\n', element, draft, look)
    else if (type === 'page') draft.startsWithPageBreak = true
  },
  'w:cr': (element, draft, look) => addSign('\n', element, draft, look),
  'w:tab': (element, draft, look) => addSign('\t', element, draft, look),
  'w:ptab': (element, draft, look) => addSign('\t', element, draft, look),
  'w:noBreakHyphen': (element, draft, look) => addSign('\u2011', element, draft, look),
  'w:sym': (element, draft, look) => addSign(symbolOf(value(element, 'font') ?? '', value(element, 'char') ?? ''), element, draft, look),
  'w:fldChar': turnField,
  'w:instrText': (element, draft) => instructField(element, draft),
  'w:footnoteReference': (element, draft) => anchor('footnote', element, draft),
  'w:endnoteReference': (element, draft) => anchor('endnote', element, draft),
  'w:commentReference': (element, draft) => anchor('comment', element, draft),
  'w:ruby'(element, draft, look, style) {
    asAtom(element, look.run, draft, () => {
      for (const inner of child(element, 'w:rubyBase')?.children ?? []) if (inner.name === 'w:r') readRun(inner, draft, style)
    })
  },
  'mc:AlternateContent'(element, draft, look, style) {
    asAtom(element, look.run, draft, () => {
      for (const inner of chosenBranch(element)) readContent(inner, draft, look, style)
    })
  },
  'w:drawing': readDrawing,
  'w:pict': readDrawing,
  'w:object': readDrawing,
}

function readContent(element: XmlElement, draft: ParagraphDraft, look: RunLook, style: string | undefined): void {
  CONTENT[element.name]?.(element, draft, look, style)
}

function anchor(kind: string, element: XmlElement, draft: ParagraphDraft): void {
  draft.anchored.push({ key: `${kind} ${value(element, 'id') ?? ''}`, offset: draft.text.length })
}

function readDrawing(element: XmlElement, draft: ParagraphDraft, look: RunLook): void {
  if (!isShown(draft, look)) return
  for (const box of textBoxesIn(element)) draft.anchored.push({ key: box, offset: draft.text.length })
  if (isUnreadGraphic(element)) draft.story.file.unread.graphics++
}

function addText(element: XmlElement, draft: ParagraphDraft, look: RunLook): void {
  const { xml } = draft.story
  let { contentStart: from, contentEnd: to } = element
  if (element.attributes['xml:space'] !== 'preserve') {
    while (from < to && isBlank(xml.charCodeAt(from))) from++
    while (to > from && isBlank(xml.charCodeAt(to - 1))) to--
  }
  // A line end in the file is a space in Word.
  const text = decodeText(xml, from, to).replace(/[\r\n]/g, ' ')
  const shown = look.symbolFont === null ? text : asSigns(text, look.symbolFont)
  // Words put in the midst of signs would show as signs: they are one piece.
  if (shown === text) addPiece(text, 'text', from, to, element, draft, look)
  else addSign(shown, element, draft, look)
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
