import { GBT_9704 } from '../gbt-9704.ts'
import type { Layout } from '../layout-of.ts'
import { escapeXml } from '../text/escape-xml.ts'
import { paragraphStyle, type StyleOptions } from './paragraph-style.ts'

const { character, size, redRule, imprintRule, title, addressees, mark, documentNumber, textWidth, imprint, pageNumber } = GBT_9704

/** Word's own styles, under the names by which Word knows them, and ours; each is editable in one place. */
function styles(layout: Layout): readonly StyleOptions[] {
  const { fonts, line, form } = layout
  const own = (font: string) => ({ font, latin: fonts.latin === fonts.body ? font : fonts.latin })
  const indented = { firstLineChars: GBT_9704.indent * 100, firstLine: GBT_9704.indent * character }
  const heading = (level: 1 | 2 | 3 | 4, font: string): StyleOptions => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'BodyText',
    link: true,
    paragraph: { keepNext: true, indent: indented, outline: level - 1 },
    run: own(font),
  })
  return [
    { id: 'BodyText', name: 'Body Text', link: true, paragraph: { indent: indented }, run: own(fonts.body) },
    {
      id: 'Title',
      name: 'Title',
      next: 'Salutation',
      link: true,
      paragraph: { before: form === 'submitted' ? title.linesAbove * line : 0, after: addressees.linesAbove * line, align: 'center' },
      run: { ...own(fonts.title), size: size.title, tracking: 0 },
    },
    heading(1, fonts.hei),
    heading(2, fonts.kai),
    heading(3, fonts.body),
    heading(4, fonts.body),
    { id: 'Salutation', name: 'Salutation', next: 'BodyText' },
    { id: 'Signature', name: 'Signature', paragraph: { keepNext: true, align: 'left' } },
    { id: 'Date', name: 'Date', paragraph: { align: 'left' } },
    { id: 'Caption', name: 'caption', paragraph: { keepNext: true, align: 'center', before: line / 2 }, run: own(fonts.hei) },
    // A picture on a line of fixed height would be cut off.
    { id: 'Figure', name: '图', paragraph: { keepNext: true, align: 'center', autoLine: true, before: line / 2 } },
    { id: 'FigureCaption', name: '图题', basedOn: 'Caption', paragraph: { after: line / 2, keepNext: false } },
    // By these three the reader of Word files knows what is not the report's own text.
    { id: 'ChartsTitle', name: '图表标题', basedOn: 'AttachmentTitle', next: 'ChartsNote', paragraph: { pageBreakBefore: true } },
    { id: 'ChartsNote', name: '图表说明', basedOn: 'BodyText' },
    { id: 'ChartCaption', name: '图表图题', basedOn: 'FigureCaption' },
    { id: 'Header', name: 'header' },
    {
      id: 'Footer',
      name: 'footer',
      paragraph: { exactLine: pageNumber.line, align: 'right', indent: { right: pageNumber.indent } },
      run: { ...own(fonts.song), latin: fonts.song, size: size.pageNumber, tracking: 0 },
    },
    {
      id: 'EvenFooter',
      name: '偶数页页码',
      basedOn: 'Footer',
      paragraph: { align: 'left', indent: { left: pageNumber.indent, right: 0 } },
    },
    { id: 'AttachmentList', name: '附件说明', paragraph: { align: 'left' } },
    { id: 'DocumentNote', name: '附注', paragraph: { indent: indented } },
    {
      id: 'AttachmentMark',
      name: '附件标识',
      paragraph: { pageBreakBefore: true, keepNext: true, outline: 0, after: line },
      run: own(fonts.hei),
    },
    {
      id: 'AttachmentTitle',
      name: '附件标题',
      next: 'BodyText',
      paragraph: { after: line, align: 'center', keepNext: true },
      run: { ...own(fonts.title), size: size.title, tracking: 0 },
    },
    { id: 'TableText', name: '表格文字', paragraph: { exactLine: 360, align: 'left' }, run: { size: size.table, tracking: 0 } },
    { id: 'TableNumber', name: '表格数字', basedOn: 'TableText', paragraph: { align: 'right' } },
    { id: 'TableHeading', name: '表头文字', basedOn: 'TableText', paragraph: { align: 'center', keepNext: true }, run: own(fonts.hei) },
    ...(form === 'submitted' ? letterheadStyles(layout) : []),
    ...imprintStyles(),
  ]
}

/** 版头 7.2 */
function letterheadStyles({ fonts, mark: issuer }: Layout): readonly StyleOptions[] {
  const { size, scale } = issuer ?? { size: mark.smallest, scale: 100 }
  const left = {
    align: 'left',
    indent: { firstLineChars: documentNumber.indent * 100, firstLine: documentNumber.indent * character },
  } as const
  return [
    { id: 'CopyNumber', name: '份号' },
    { id: 'Secrecy', name: '密级和紧急程度', run: { font: fonts.hei } },
    {
      id: 'IssuerMark',
      name: '发文机关标志',
      paragraph: { align: 'center', exactLine: size * mark.lineHeight },
      run: { font: fonts.title, size, scale, tracking: 0, colour: redRule.colour },
    },
    { id: 'LetterheadSpace', name: '版头空距' },
    { id: 'Signers', name: '签发人', paragraph: left },
    {
      id: 'DocumentNumber',
      name: '发文字号',
      basedOn: 'Signers',
      paragraph: { ruleBelow: { eighthsOfPoint: redRule.eighthsOfPoint, space: redRule.below, colour: redRule.colour } },
    },
    { id: 'SignerName', name: '签发人姓名', type: 'character', run: { font: fonts.kai } },
  ]
}

/** 版记 7.4 */
function imprintStyles(): readonly StyleOptions[] {
  const em = size.imprint * 20
  const free = imprint.indent * em
  return [
    {
      id: 'Imprint',
      name: '版记',
      paragraph: {
        align: 'left',
        exactLine: imprint.line,
        tabs: [{ align: 'right', at: textWidth - free }],
        indent: { left: free, right: free },
      },
      run: { size: size.imprint, tracking: 0 },
    },
    // 抄送： is three characters; the further lines begin after it.
    {
      id: 'ImprintList',
      name: '版记机关',
      basedOn: 'Imprint',
      paragraph: { align: 'both', indent: { left: free + 3 * em, hanging: 3 * em, right: free } },
    },
    { id: 'Anchor', name: '版记锚点', paragraph: { exactLine: 14 } },
  ]
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** styles.xml Every look of the document, so that the paragraphs themselves carry next to no formatting. */
export function stylesXml(layout: Layout): string {
  const { fonts, line } = layout
  const [chinese, latin] = [escapeXml(fonts.body), escapeXml(fonts.latin)]
  const body = size.body * 2
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>`,
    `<w:rFonts w:hint="eastAsia" w:ascii="${latin}" w:hAnsi="${chinese}" w:eastAsia="${chinese}" w:cs="${latin}"/>`,
    `<w:sz w:val="${body}"/><w:szCs w:val="${body}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>',
    `<w:pPr><w:widowControl w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>`,
    `<w:rPr><w:spacing w:val="${GBT_9704.tracking}"/><w:sz w:val="${body}"/><w:szCs w:val="${body}"/></w:rPr></w:style>`,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    ...styles(layout).map(paragraphStyle),
    tableStyle('TableGrid', 'Table Grid', ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => border(side, 4)).join('')),
    tableStyle(
      'ImprintTable',
      '版记表',
      border('top', imprintRule.outer) + border('bottom', imprintRule.outer) + border('insideH', imprintRule.inner),
    ),
    '</w:styles>',
  ].join('')
}

const border = (side: string, eighths: number) => `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="auto"/>`

const tableStyle = (id: string, name: string, borders: string) =>
  `<w:style w:type="table" ${name === 'Table Grid' ? '' : 'w:customStyle="1" '}w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr></w:style>`
