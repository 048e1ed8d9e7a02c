import { DocumentGridType, type FileChild, type ISectionOptions, PageOrientation, Paragraph, SectionType, Table } from 'docx'
import { pageNumbers, turnedPageNumbers } from './foot/page-numbers.ts'
import { GBT_9704 } from './gbt-9704.ts'
import type { Layout } from './layout-of.ts'
import { isLandscape, type Piece } from './piece.ts'

const { paper, margins, pageNumber } = GBT_9704

/** Upright text in one section, each wide table on a page on its side in one of its own. */
export function sectionsOf(pieces: readonly Piece[], layout: Layout): readonly ISectionOptions[] {
  const sections: ISectionOptions[] = []
  let text: FileChild[] = []
  const close = () => {
    if (text.length > 0) sections.push(upright([...text, anchor()], layout))
    text = []
  }
  for (const piece of pieces) {
    if (isLandscape(piece)) {
      close()
      sections.push(onItsSide([...piece.landscape, anchor()], layout))
    } else {
      // Word takes two tables that follow each other for one.
      if (piece instanceof Table && text.at(-1) instanceof Table) text.push(anchor())
      text.push(piece)
    }
  }
  if (text.at(-1) instanceof Table) text.push(anchor())
  if (text.length > 0 || sections.length === 0) sections.push(upright(text, layout))
  return sections
}

/** The paragraph that a section of Word ends with: of no height, so that a full page stays one page. */
const anchor = () => new Paragraph({ style: 'Anchor' })

const grid = ({ line }: Layout) => ({ type: DocumentGridType.LINES, linePitch: line })

function upright(children: readonly FileChild[], layout: Layout): ISectionOptions {
  const { top, bottom } = layout
  const margin = { ...margins, top, bottom, header: pageNumber.header, footer: pageNumber.footer, gutter: 0 }
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size: paper, margin }, grid: grid(layout) },
    footers: pageNumbers(),
    children,
  }
}

/**
 * 横排 8: the page turned so that its head is on the binding side of odd pages and on the cut side of even ones, which is
 * the left of the upright page for both.
 */
function onItsSide(children: readonly FileChild[], layout: Layout): ISectionOptions {
  const { top, bottom } = layout
  const margin = {
    top: margins.left,
    right: top,
    bottom: margins.right,
    left: bottom,
    header: pageNumber.header,
    footer: pageNumber.header,
    gutter: 0,
  }
  const size = { ...paper, orientation: PageOrientation.LANDSCAPE }
  return { properties: { type: SectionType.NEXT_PAGE, page: { size, margin }, grid: grid(layout) }, footers: turnedPageNumbers(), children }
}
