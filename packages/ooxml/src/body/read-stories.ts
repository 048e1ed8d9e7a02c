import type { DocxStory } from '../docx-story.ts'
import { numberCounter } from '../numbering/number-counter.ts'
import type { DocxPackage } from '../package/docx-package.ts'
import { problem } from '../problem.ts'
import { value } from '../xml/value.ts'
import { readBlocks } from './read-blocks.ts'
import type { FileReading, StoryReading } from './story-reading.ts'

/** Elements that each hold one story of their part, and the whole parts that are one story. */
const KINDS: Readonly<Record<string, DocxStory['kind']>> = {
  'w:footnote': 'footnote',
  'w:endnote': 'endnote',
  'w:comment': 'comment',
  'w:hdr': 'header',
  'w:ftr': 'footer',
}

/** Reads the stories of a part: its notes, its comments, or the header or footer it is. */
export function readStories(docx: DocxPackage, part: string, file: FileReading, parts: Map<string, string>): readonly DocxStory[] {
  const parsed = docx.xml(part)
  if (parsed === null || parsed.root === null) {
    if (!docx.has(part)) file.problems.push(problem('part-missing', { part, what: '脚注、页眉页脚或批注' }))
    return []
  }
  parts.set(part, parsed.text)
  const count = numberCounter(file.numbering)
  const stories: DocxStory[] = []
  for (const element of KINDS[parsed.root.name] === undefined ? parsed.root.children : [parsed.root]) {
    const kind = KINDS[element.name]
    // The lines that separate notes from the text are kept as notes of their own type.
    if (kind === undefined || (value(element, 'type') ?? 'normal') !== 'normal') continue
    const id = value(element, 'id') ?? null
    const story: StoryReading = { file, part, xml: parsed.text, count, fields: [] }
    const anchor = file.anchors.get(`${kind} ${id}`) ?? null
    stories.push({ kind, id, part, author: value(element, 'author') ?? null, anchor, blocks: readBlocks(element, story) })
  }
  return stories
}
