import { child } from '../xml/child.ts'
import { value } from '../xml/value.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { addSign } from './add-sign.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import { readRun } from './read-run.ts'

type ReadInline = (container: XmlElement, draft: ParagraphDraft, style: string | undefined) => void

const PRESERVE = { 'xml:space': 'preserve' }
/** What stands between the two parts of a fraction, a power, an index; between those of sums and the like, a space. */
const BETWEEN: Readonly<Record<string, string>> = { 'm:f': '/', 'm:sSup': '^', 'm:sSub': '_' }
/** Their children follow one another as the words of a line do. */
const LINES = /^m:(?:oMath|oMathPara|e|num|den|sub|sup|deg|lim|fName)$/
const OPERATOR = /[-+*/=−×÷±·]/

/** A formula reads as one would type it on a line, so that its numbers do not run together: (30+2)/102, 10^2. */
export function readMath(element: XmlElement, draft: ParagraphDraft, style: string | undefined, readInline: ReadInline): void {
  const { name } = element
  const size = draft.story.file.styles.defaultSize
  const run = { start: element.start, end: element.end, bodyStart: element.start, bodyEnd: element.end }
  const sign = (text: string): void => addSign(text, element, draft, { hidden: false, bold: true, size, run, element, symbolFont: null })
  const mark = (kind: string, otherwise: string): string => {
    const chosen = child(child(element, `${name}Pr`), kind)
    return chosen === undefined ? otherwise : (value(chosen) ?? chosen.attributes['m:val'] ?? '')
  }
  if (name === 'm:r') {
    const children = element.children.map(it => (it.name === 'm:t' ? { ...it, name: 'w:t', attributes: PRESERVE } : it))
    readRun({ ...element, children }, draft, style)
    return
  }
  if (name.endsWith('Pr')) return
  if (name === 'm:rad') sign('√')
  if (name === 'm:nary') sign(mark('m:chr', '∫'))
  if (name === 'm:d') sign(mark('m:begChr', '('))
  let parts = 0
  for (const part of element.children) {
    if (part.name.endsWith('Pr') || part.children.length === 0) continue
    if (parts++ > 0 && !LINES.test(name)) sign(name === 'm:d' ? mark('m:sepChr', '|') : (BETWEEN[name] ?? ' '))
    const grouped = BETWEEN[name] !== undefined && OPERATOR.test(wordsIn(part, draft.story.xml))
    if (grouped) sign('(')
    if (part.name.startsWith('m:')) readMath(part, draft, style, readInline)
    else readInline({ ...element, children: [part] }, draft, style)
    if (grouped) sign(')')
  }
  if (name === 'm:d') sign(mark('m:endChr', ')'))
}

/** The beginning is enough: a longer formula is grouped or not, it reads all the same. */
function wordsIn({ contentStart, contentEnd }: XmlElement, xml: string): string {
  return xml.slice(contentStart, Math.min(contentEnd, contentStart + 1200)).replace(/<[^>]*(?:>|$)/g, '')
}
