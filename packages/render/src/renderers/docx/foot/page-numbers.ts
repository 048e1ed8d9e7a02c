import { Footer, HeightRule, Paragraph, Table, TableAnchorType, TableCell, TableLayoutType, TableRow, TextDirection, WidthType } from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'
import { inline } from '../text/inline.ts'
import { TextParagraph } from '../text/text-paragraph.ts'

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

const odd = () => numbered('Footer')
const even = () => numbered('EvenFooter')

const mark = (type: 'begin' | 'separate' | 'end') => ({ 'w:r': [{ 'w:fldChar': { _attr: { 'w:fldCharType': type } } }] })

/** The page's number between dashes; a field, so that Word counts. */
function numbered(style: string): Paragraph {
  const number = [mark('begin'), { 'w:r': [{ 'w:instrText': ['PAGE'] }] }, mark('separate'), inline('1'), mark('end')]
  // A footer writes whatever it is given; its type asks for the package's own paragraphs.
  return new TextParagraph(style, [inline('— '), ...number, inline(' —')]) as unknown as Paragraph
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
