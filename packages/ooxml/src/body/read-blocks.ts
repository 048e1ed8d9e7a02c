import type { DocxBlock } from '../docx-block.ts'
import { problem } from '../problem.ts'
import { child } from '../xml/child.ts'
import { chosenChildren } from '../xml/chosen-children.ts'
import { value } from '../xml/value.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { closeParagraph } from './close-paragraph.ts'
import { countRevisions } from './count-revisions.ts'
import { markVanishes } from './mark-vanishes.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import { readInline } from './read-inline.ts'
import { readTable } from './read-table.ts'
import type { StoryReading } from './story-reading.ts'

/** Reads the paragraphs and tables in a body, cell, note or text box; WordArt is one paragraph, whose words are no run's. */
export function readBlocks(container: XmlElement, story: StoryReading): readonly DocxBlock[] {
  const blocks: DocxBlock[] = []
  const pending: Pending = { draft: null, properties: undefined }
  if (container.name === 'v:textpath') pending.draft = { ...newDraft(story), text: container.attributes.string ?? '' }
  else readInto(container, story, blocks, pending)
  finish(blocks, pending)
  return blocks
}

/** A paragraph whose mark is gone (deleted, or hidden) runs on into the next one. */
interface Pending {
  draft: ParagraphDraft | null
  properties: XmlElement | undefined
}

function readInto(container: XmlElement, story: StoryReading, blocks: DocxBlock[], pending: Pending): void {
  for (const element of chosenChildren(container)) {
    switch (element.name) {
      case 'w:p':
        readParagraph(element, story, blocks, pending)
        break
      case 'w:tbl':
        finish(blocks, pending)
        blocks.push(readTable(element, story, readBlocks))
        break
      case 'w:sdt':
      case 'w:customXml': {
        const content = element.name === 'w:sdt' ? child(element, 'w:sdtContent') : element
        if (content !== undefined) readInto(content, story, blocks, pending)
        break
      }
      case 'w:ins':
      case 'w:moveTo':
        if (story.file.view === 'accepted') readInto(element, story, blocks, pending)
        break
      case 'w:del':
      case 'w:moveFrom':
        if (story.file.view === 'original') readInto(element, story, blocks, pending)
        break
      case 'w:altChunk':
        story.file.problems.push(problem('embedded-document', { part: story.part }))
    }
  }
}

function readParagraph(element: XmlElement, story: StoryReading, blocks: DocxBlock[], pending: Pending): void {
  const properties = child(element, 'w:pPr')
  const mark = child(properties, 'w:rPr')
  countRevisions(properties, story.file)
  countRevisions(mark, story.file)
  const draft = pending.draft ?? newDraft(story)
  const { start, contentStart, contentEnd, end } = element
  draft.elements.push({ start, contentStart, contentEnd, end })
  readInline(element, draft, value(child(properties, 'w:pStyle')))
  pending.draft = draft
  pending.properties = properties
  if (!markVanishes(properties, story.file)) finish(blocks, pending)
}

function finish(blocks: DocxBlock[], pending: Pending): void {
  if (pending.draft === null) return
  const paragraph = closeParagraph(pending.draft, pending.properties, readBlocks)
  // A last paragraph whose mark is gone and that has no words left is gone altogether.
  if (!(markVanishes(pending.properties, pending.draft.story.file) && paragraph.text === '')) blocks.push(paragraph)
  pending.draft = null
}

function newDraft(story: StoryReading): ParagraphDraft {
  const index = story.file.paragraphs.push(undefined) - 1
  return {
    story,
    index,
    text: '',
    pieces: [],
    controls: [],
    elements: [],
    anchored: [],
    sizes: new Map(),
    unbold: 0,
    startsWithPageBreak: false,
    pageBreak: null,
    inserted: 0,
    atom: null,
  }
}
