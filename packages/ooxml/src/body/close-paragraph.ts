import type { DocxBlock } from '../docx-block.ts'
import type { DocxParagraph } from '../docx-paragraph.ts'
import type { ListNumber } from '../numbering/number-counter.ts'
import { numberCounter } from '../numbering/number-counter.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import { paragraphProperties } from './paragraph-properties.ts'
import { propertiesIn } from './properties-in.ts'
import type { StoryReading } from './story-reading.ts'

const LATIN = /[0-9A-Za-z]/

/** Makes the paragraph out of its draft: counts its number, puts it in front, and reads the text boxes anchored in it. */
export function closeParagraph(
  draft: ParagraphDraft,
  properties: XmlElement | undefined,
  readBlocks: (container: XmlElement, story: StoryReading) => readonly DocxBlock[],
): DocxParagraph {
  const { story, index } = draft
  const { file } = story
  const { list, ...look } = paragraphProperties(propertiesIn(file.view, properties), file)
  const counted = list === null ? null : story.count(list.numId, list.level)
  const number = written(counted, draft.text)
  const shift = number.length
  const paragraph: DocxParagraph = {
    kind: 'paragraph',
    index,
    part: story.part,
    text: number + draft.text,
    number,
    bullet: counted?.bullet ?? null,
    listLevel: list === null || counted === null ? null : list.level,
    pieces: shift === 0 ? draft.pieces : draft.pieces.map(it => ({ ...it, start: it.start + shift, end: it.end + shift })),
    controls: draft.controls.map(it => ({ ...it, start: it.start + shift, end: it.end + shift })),
    ...look,
    pageBreakBefore: look.pageBreakBefore || draft.startsWithPageBreak,
    bold: draft.unbold === 0 && draft.text.trim() !== '',
    size: mostOf(draft.sizes, file.styles.defaultSize) / 2,
    elements: draft.elements,
  }
  file.paragraphs[index] = paragraph
  for (const { key, offset } of draft.anchored) {
    const anchor = { paragraph: index, offset: offset + shift }
    if (typeof key === 'string') file.anchors.set(key, anchor)
    else {
      const inner: StoryReading = { ...story, count: numberCounter(file.numbering), fields: [] }
      file.textBoxes.push({ kind: 'text-box', id: null, part: story.part, author: null, anchor, blocks: readBlocks(key, inner) })
    }
  }
  return paragraph
}

/**
 * The number as it is read. A tab after it is layout, not text: 一、 stands directly before its words. Only where number and
 * words would run together (1.1 and 2023年) a space keeps them apart; a space that the list itself asks for is kept.
 */
function written(number: ListNumber | null, text: string): string {
  if (number === null || number.text === '') return ''
  if (number.suffix === 'nothing') return number.text
  if (number.suffix === 'space') return `${number.text} `
  const touches = /[0-9A-Za-z.)]/.test(number.text.slice(-1)) && LATIN.test(text[0] ?? '')
  return touches ? `${number.text} ` : number.text
}

function mostOf(sizes: ReadonlyMap<number, number>, otherwise: number): number {
  let most = 0
  let size = otherwise
  for (const [candidate, characters] of sizes) {
    if (characters <= most) continue
    most = characters
    size = candidate
  }
  return size
}
