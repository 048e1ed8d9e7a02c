import { problem } from '../problem.ts'
import type { DocxPackage } from './docx-package.ts'
import { readRelationships } from './read-relationships.ts'

export interface LocatedParts {
  readonly main: string
  /** The parts the main part refers to with a relationship of that type, in order. */
  readonly related: (type: string) => readonly string[]
}

const USUAL = 'word/document.xml'
/** Parts that are sometimes there although no relationship leads to them. */
const UNLINKED: Readonly<Record<string, string>> = { styles: 'styles.xml', numbering: 'numbering.xml', footnotes: 'footnotes.xml' }

/** Finds the parts of a Word document by its relationships; `null` (with a problem) when it is none. */
export function locateParts(docx: DocxPackage): LocatedParts | null {
  const linked = readRelationships(docx, '').find(({ type, external }) => type === 'officeDocument' && !external)?.target
  const main = linked !== undefined && docx.has(linked) ? linked : USUAL
  if (!docx.has(main)) {
    const format = otherFormat(docx)
    docx.problems.push(format === null ? problem('no-document') : problem('other-format', { format }))
    return null
  }
  if (linked === undefined) docx.problems.push(problem('part-missing', { part: '_rels/.rels', what: '部件之间的关系' }))
  checkType(docx, main)
  const relationships = readRelationships(docx, main)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  return {
    main,
    related(type) {
      const targets = relationships.filter(it => it.type === type && !it.external).map(it => it.target)
      const guess = folder + (UNLINKED[type] ?? '')
      return targets.length === 0 && guess !== folder && docx.has(guess) ? [guess] : targets
    },
  }
}

function otherFormat(docx: DocxPackage): string | null {
  if (docx.has('OFD.xml')) return ' OFD 版式文件'
  if (docx.has('xl/workbook.xml')) return ' Excel 工作簿'
  if (docx.has('ppt/presentation.xml')) return ' PowerPoint 演示文稿'
  return docx.has('content.xml') && docx.has('mimetype') ? ' OpenDocument 文档（.odt）' : null
}

function checkType(docx: DocxPackage, main: string): void {
  const types = docx.xml('[Content_Types].xml')
  if (types === null) {
    docx.problems.push(problem('part-missing', { part: '[Content_Types].xml', what: '部件的类型登记' }))
    return
  }
  const extension = main.slice(main.lastIndexOf('.') + 1).toLowerCase()
  const declared = types.root?.children ?? []
  const override = declared.find(it => it.attributes.PartName?.toLowerCase() === `/${main.toLowerCase()}`)
  const type = (override ?? declared.find(it => it.attributes.Extension?.toLowerCase() === extension))?.attributes.ContentType ?? '无'
  if (!/wordprocessingml|ms-word/.test(type)) docx.problems.push(problem('part-type', { part: main, type }))
}
