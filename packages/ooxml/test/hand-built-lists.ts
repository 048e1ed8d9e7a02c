import type { DocxContent } from './build-docx.ts'
import { abstractNum, level, NORMAL, num, numbered, OFFICIAL, p, startOverride, style, styled } from './word-pieces.ts'

const FORMATS = [
  'chineseCounting',
  'chineseCountingThousand',
  'chineseLegalSimplified',
  'ideographTraditional',
  'ideographZodiac',
  'ideographDigital',
  'ideographEnclosedCircle',
  'japaneseCounting',
  'japaneseDigitalTenThousand',
  'japaneseLegal',
  'taiwaneseCountingThousand',
  'taiwaneseCounting',
  'ideographLegalTraditional',
  'decimal',
  'decimalZero',
  'decimalFullWidth',
  'decimalEnclosedCircle',
  'decimalEnclosedCircleChinese',
  'decimalEnclosedParen',
  'decimalEnclosedFullstop',
  'upperLetter',
  'lowerLetter',
  'upperRoman',
  'lowerRoman',
  'ordinal',
  'none',
] as const
const STARTS = [1, 9, 10, 11, 19, 20, 21, 26, 27, 99, 100, 101, 110, 111, 1000, 1001, 1010, 10000, 10010]

const headingStyles = [1, 2, 3].map(it =>
  style(
    `${it}`,
    `heading ${it}`,
    `<w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="${it - 1}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${it - 1}"/></w:pPr>`,
  ),
)

/** Files with automatic numbering in the style of Word, one feature each; the name says which. */
export const HAND_BUILT_LISTS: Readonly<Record<string, DocxContent>> = {
  'word-official-list': {
    numbering: abstractNum(0, OFFICIAL) + num(1, 0),
    body:
      numbered(1, 0, '主要举措') +
      numbered(1, 1, '制度建设') +
      numbered(1, 1, '行政执法') +
      numbered(1, 2, '日常检查') +
      numbered(1, 2, '专项检查') +
      numbered(1, 3, '食品') +
      numbered(1, 3, '药品') +
      numbered(1, 1, '行政复议') +
      numbered(1, 2, '受理') +
      numbered(1, 0, '存在不足') +
      p('没有编号的一段。') +
      numbered(1, 1, '队伍薄弱') +
      numbered(1, 0, '下步打算'),
  },
  'word-linked-headings': {
    styles: NORMAL + headingStyles.join('') + style('10', '章节标题', '<w:basedOn w:val="1"/>'),
    numbering:
      abstractNum(0, [
        { format: 'chineseCountingThousand', text: '第%1章', suffix: 'space', more: '<w:pStyle w:val="1"/>' },
        { format: 'chineseCountingThousand', text: '第%2节', suffix: 'space', more: '<w:pStyle w:val="2"/>' },
        { format: 'decimal', text: '%1.%2.%3', more: '<w:pStyle w:val="3"/><w:isLgl/>' },
      ]) + num(1, 0),
    body:
      styled('1', '总则') +
      styled('2', '目的') +
      styled('3', '2023年情况') +
      styled('3', '范围') +
      styled('2', '依据') +
      styled('1', '成效') +
      styled('2', '制度') +
      styled('3', '立法') +
      styled('10', '附则'),
  },
  'word-start-overrides': {
    numbering:
      abstractNum(0, OFFICIAL) +
      num(1, 0) +
      num(2, 0, startOverride(0, 1)) +
      num(3, 0, startOverride(0, 5)) +
      num(4, 0, `<w:lvlOverride w:ilvl="0">${level(0, { format: 'decimal', text: '第%1条', start: 1, suffix: 'space' })}</w:lvlOverride>`),
    body:
      [1, 1, 2, 2, 1, 3, 3, 2].map(id => numbered(id, 0, `甲${id}`)).join('') +
      numbered(1, 1, '子') +
      numbered(2, 1, '子') +
      numbered(4, 0, '条') +
      numbered(4, 0, '条'),
  },
  'word-level-restart': {
    numbering:
      abstractNum(0, [
        { format: 'chineseCountingThousand', text: '第%1章', suffix: 'space' },
        { format: 'chineseCountingThousand', text: '第%2节', suffix: 'space' },
        { format: 'chineseCountingThousand', text: '第%3条', suffix: 'space', more: '<w:lvlRestart w:val="0"/>' },
        { format: 'decimal', text: '（%4）', more: '<w:lvlRestart w:val="1"/>' },
      ]) + num(1, 0),
    body: [0, 1, 2, 2, 3, 3, 1, 3, 2, 3, 0, 1, 2, 3].map(it => numbered(1, it, `层${it}`)).join(''),
  },
  'word-skipped-levels': {
    numbering:
      abstractNum(
        0,
        [0, 1, 2].map(it => ({ format: 'decimal', text: ['%1', '%1.%2', '%1.%2.%3'][it] ?? '', suffix: 'space' as const })),
      ) + num(1, 0),
    body: [1, 1, 0, 2, 1, 0, 0, 2].map(it => numbered(1, it, `层${it}`)).join(''),
  },
  'word-number-formats': {
    numbering:
      FORMATS.map((format, index) => abstractNum(index, [{ format, text: '〔%1〕', suffix: 'nothing' }])).join('') +
      FORMATS.flatMap((_, index) => STARTS.map((start, at) => num(index * 100 + at + 1, index, startOverride(0, start)))).join(''),
    body: FORMATS.map((format, index) => STARTS.map((start, at) => numbered(index * 100 + at + 1, 0, `${format} ${start}`)).join('')).join(
      '',
    ),
  },
  'word-style-chain': {
    styles:
      NORMAL +
      style('b', '编号正文', '<w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('c', '编号正文二', '<w:basedOn w:val="b"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>') +
      style('d', '不编号', '<w:basedOn w:val="b"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'),
    numbering: abstractNum(0, OFFICIAL) + num(1, 0),
    body:
      styled('b', '甲') +
      styled('c', '乙') +
      styled('d', '丙') +
      styled('b', '丁') +
      p('戊', '<w:pStyle w:val="b"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') +
      p('己', '<w:pStyle w:val="b"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
  },
  'word-list-style': {
    styles: NORMAL + style('L', '列表样式', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', 'numbering'),
    numbering: `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="L"/></w:abstractNum>${abstractNum(1, OFFICIAL, '<w:styleLink w:val="L"/>')}${num(1, 0)}${num(2, 1)}`,
    body: numbered(1, 0, '甲') + numbered(1, 1, '乙') + numbered(2, 0, '丙'),
  },
  'word-bullets': {
    numbering:
      abstractNum(0, [
        { format: 'bullet', text: '\uf0b7' },
        { format: 'bullet', text: '●' },
      ]) + num(1, 0),
    body: numbered(1, 0, '甲') + numbered(1, 1, '乙') + numbered(1, 0, '丙'),
  },
  'word-empty-numbered': {
    numbering: abstractNum(0, OFFICIAL) + num(1, 0),
    body: numbered(1, 0, '甲') + numbered(1, 0, '') + numbered(1, 0, '丙'),
  },
  'word-custom-format': {
    numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>${num(1, 0)}`,
    body: numbered(1, 0, '甲') + numbered(1, 0, '乙'),
  },
  'word-joint-numbering': {
    numbering:
      abstractNum(0, OFFICIAL) +
      abstractNum(1, [
        { format: 'decimal', text: '%1)', suffix: 'tab' },
        { format: 'lowerLetter', text: '%2)', suffix: 'tab' },
      ]) +
      num(1, 0) +
      num(2, 1) +
      num(3, 1),
    body:
      [1, 2, 2, 1, 3, 3, 2].map(id => numbered(id, 0, `单${id}`)).join('') +
      numbered(3, 1, '子') +
      numbered(2, 1, '子') +
      numbered(1, 1, '子'),
  },
}
