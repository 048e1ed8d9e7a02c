import {
  AlignmentType,
  Footer,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'

const { pageNumber, margins, textWidth } = GBT_9704

/** 页码 7.5: between one-em dashes, on odd pages right and on even pages left, one character from the edge. */
export const pageNumbers = () => ({
  default: new Footer({ children: [odd()] }),
  even: new Footer({ children: [even()] }),
})

/**
 * 横排页的页码 8: where it is on every other page of the bound document, that is, along the left edge of the page on its
 * side, turned with it.
 */
export const turnedPageNumbers = () => ({
  default: new Footer({ children: [turned(odd()), new Paragraph({ style: 'Anchor' })] }),
  even: new Footer({ children: [turned(even()), new Paragraph({ style: 'Anchor' })] }),
})

const odd = () => numbered(AlignmentType.RIGHT, { right: pageNumber.indent })
const even = () => numbered(AlignmentType.LEFT, { left: pageNumber.indent })

function numbered(alignment: 'left' | 'right', indent: { readonly left?: number; readonly right?: number }): Paragraph {
  const children = ['— ', PageNumber.CURRENT, ' —'].map(child => new TextRun({ children: [child], font: { hint: 'eastAsia' } }))
  return new Paragraph({ style: 'Footer', alignment, indent, children })
}

function turned(paragraph: Paragraph): Table {
  const { line, footer } = pageNumber
  return new Table({
    style: 'TableNormal',
    layout: TableLayoutType.FIXED,
    width: { size: line, type: WidthType.DXA },
    columnWidths: [line],
    margins: { left: 0, right: 0 },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: footer,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteVerticalPosition: margins.left,
      leftFromText: 0,
      rightFromText: 0,
      topFromText: 0,
      bottomFromText: 0,
    },
    rows: [
      new TableRow({
        height: { value: textWidth, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: line, type: WidthType.DXA },
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            children: [paragraph],
          }),
        ],
      }),
    ],
  })
}
