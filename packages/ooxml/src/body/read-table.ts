import type { DocxBlock } from '../docx-block.ts'
import type { DocxCell, DocxRow, DocxTable } from '../docx-table.ts'
import { child } from '../xml/child.ts'
import { chosenChildren } from '../xml/chosen-children.ts'
import { isOn } from '../xml/is-on.ts'
import { value } from '../xml/value.ts'
import { wholeNumber } from '../xml/whole-number.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { countRevisions } from './count-revisions.ts'
import type { StoryReading } from './story-reading.ts'

type ReadBlocks = (container: XmlElement, story: StoryReading) => readonly DocxBlock[]
type CellDraft = { -readonly [K in keyof DocxCell]: DocxCell[K] }

const WIDEST = 1000

/** Reads a table; cells merged downwards (`w:vMerge`) and sideways (`w:gridSpan`, `w:hMerge`) appear once with their spans. */
export function readTable(table: XmlElement, story: StoryReading, readBlocks: ReadBlocks): DocxTable {
  const rows: DocxRow[] = []
  const above = new Map<number, CellDraft>()
  for (const row of within(table, 'w:tr')) {
    const properties = child(row, 'w:trPr')
    countRevisions(properties, story.file)
    const gone = child(properties, story.file.view === 'accepted' ? 'w:del' : 'w:ins')
    if (gone !== undefined) continue
    rows.push({ header: isOn(properties, 'w:tblHeader') ?? false, cells: readCells(row, properties, above, story, readBlocks) })
  }
  return { kind: 'table', rows }
}

function readCells(
  row: XmlElement,
  rowProperties: XmlElement | undefined,
  above: Map<number, CellDraft>,
  story: StoryReading,
  readBlocks: ReadBlocks,
): readonly DocxCell[] {
  const cells: CellDraft[] = []
  let column = Math.min(wholeNumber(child(rowProperties, 'w:gridBefore')) ?? 0, WIDEST)
  for (const element of within(row, 'w:tc')) {
    const properties = child(element, 'w:tcPr')
    countRevisions(properties, story.file)
    if (child(properties, story.file.view === 'accepted' ? 'w:cellDel' : 'w:cellIns') !== undefined) continue
    const columnSpan = Math.max(1, Math.min(wholeNumber(child(properties, 'w:gridSpan')) ?? 1, WIDEST))
    const continued = merge(properties, 'w:vMerge') === 'continue' ? above.get(column) : undefined
    const previous = merge(properties, 'w:hMerge') === 'continue' ? cells.at(-1) : undefined
    if (continued !== undefined) continued.rowSpan++
    else if (previous !== undefined) previous.columnSpan += columnSpan
    else {
      const cell: CellDraft = { column, columnSpan, rowSpan: 1, blocks: readBlocks(element, story) }
      cells.push(cell)
      above.set(column, cell)
    }
    column += columnSpan
  }
  return cells
}

function merge(properties: XmlElement | undefined, name: string): string | undefined {
  const element = child(properties, name)
  return element === undefined ? undefined : (value(element) ?? 'continue')
}

/** Rows of a table or cells of a row, also inside content controls and custom XML. */
function within(container: XmlElement, name: 'w:tr' | 'w:tc'): readonly XmlElement[] {
  return chosenChildren(container).flatMap(element => {
    if (element.name === name) return [element]
    if (element.name === 'w:sdt') return within(child(element, 'w:sdtContent') ?? element, name)
    return element.name === 'w:customXml' || element.name === 'w:sdtContent' ? within(element, name) : []
  })
}
