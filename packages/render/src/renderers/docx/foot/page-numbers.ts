import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'

const { indent } = GBT_9704.pageNumber

/** 页码 7.5: between one-em dashes, on odd pages right and on even pages left, one character from the edge. */
export const pageNumbers = () => ({
  default: footer(AlignmentType.RIGHT, { right: indent }),
  even: footer(AlignmentType.LEFT, { left: indent }),
})

function footer(alignment: 'left' | 'right', margin: { readonly left?: number; readonly right?: number }): Footer {
  const children = ['— ', PageNumber.CURRENT, ' —'].map(child => new TextRun({ children: [child], font: { hint: 'eastAsia' } }))
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment, indent: margin, children })] })
}
