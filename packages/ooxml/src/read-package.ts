import { readBlocks } from './body/read-blocks.ts'
import { readStories } from './body/read-stories.ts'
import type { FileReading, StoryReading } from './body/story-reading.ts'
import type { DocxDocument } from './docx-document.ts'
import type { DocxParagraph } from './docx-paragraph.ts'
import type { DocxProblem } from './docx-problem.ts'
import { NOTHING_READ } from './nothing-read.ts'
import { numberCounter } from './numbering/number-counter.ts'
import { readNumbering } from './numbering/read-numbering.ts'
import type { DocxPackage } from './package/docx-package.ts'
import { locateParts } from './package/locate-parts.ts'
import { readData } from './package/read-data.ts'
import { readProperties } from './package/read-properties.ts'
import { problem } from './problem.ts'
import { readStyles } from './styles/read-styles.ts'
import type { XmlElement } from './xml/xml-element.ts'

/** Reads the document in a package whose parts are at hand. */
export function readPackage(docx: DocxPackage, view: FileReading['view']): DocxDocument {
  const located = docx.problems.some(isFatal) ? null : locateParts(docx)
  const main = located === null ? null : docx.xml(located.main)
  const bodies = main?.root?.children.filter(({ name }) => name === 'w:body') ?? []
  if (located === null || main === null || bodies.length === 0) {
    if (!docx.problems.some(isFatal)) docx.problems.push(problem('no-document'))
    return { ...NOTHING_READ, problems: docx.problems }
  }
  const file = fileReading(docx, located.related, view)
  const parts = new Map([[located.main, main.text]])
  const count = numberCounter(file.numbering)
  const story: StoryReading = { file, part: located.main, xml: main.text, count, fields: [] }
  const blocks = bodies.flatMap(body => readBlocks(body, story))
  const stories = (type: string) => located.related(type).flatMap(part => readStories(docx, part, file, parts))
  const document = {
    blocks,
    notes: [...stories('footnotes'), ...stories('endnotes')],
    headers: stories('header'),
    footers: stories('footer'),
    comments: stories('comments'),
    properties: readProperties(docx),
  }
  if (docx.directory.entries.some(({ name }) => name.startsWith('_xmlsignatures/'))) docx.problems.push(problem('signed'))
  if (file.unread.graphics > 0) docx.problems.push(problem('graphics', { count: file.unread.graphics }))
  const { insertions, deletions, formats, authors } = file.revisions
  if (insertions + deletions + formats > 0) {
    const view = file.view === 'accepted' ? '全部接受' : '全部拒绝'
    docx.problems.push(problem('revisions', { changes: changesIn(file.revisions), view }))
  }
  const paragraphs = file.paragraphs.filter((it): it is DocxParagraph => it !== undefined)
  return {
    ...document,
    textBoxes: file.textBoxes,
    paragraphs,
    data: paragraphs.some(({ controls }) => controls.length > 0) ? readData(docx, located) : [],
    revisions: { insertions, deletions, formats, authors: [...authors] },
    mainPart: located.main,
    parts,
    problems: docx.problems.map(it => (it.severity === 'error' && it.part !== located.main ? { ...it, severity: 'warning' } : it)),
  }
}

function changesIn({ insertions, deletions, formats }: FileReading['revisions']): string {
  const counts = [`插入 ${insertions} 处`, `删除 ${deletions} 处`]
  return (formats === 0 ? counts : [...counts, `改格式 ${formats} 处`]).join('、')
}

function isFatal({ severity }: DocxProblem): boolean {
  return severity === 'error'
}

function fileReading(docx: DocxPackage, related: (type: string) => readonly string[], view: FileReading['view']): FileReading {
  const { problems } = docx
  const root = (type: string, what: string): XmlElement | null => {
    const part = related(type)[0]
    if (part === undefined) return null
    if (!docx.has(part)) problems.push(problem('part-missing', { part, what }))
    return docx.xml(part)?.root ?? null
  }
  const styles = readStyles(root('styles', '样式'), style => problems.push(problem('style-cycle', { style })))
  const numbering = readNumbering(root('numbering', '自动编号'), styles, () => problems.push(problem('numbering-cycle')))
  const revisions = { insertions: 0, deletions: 0, formats: 0, authors: new Set<string>() }
  return { view, styles, numbering, paragraphs: [], textBoxes: [], problems, revisions, unread: { graphics: 0 }, anchors: new Map() }
}
