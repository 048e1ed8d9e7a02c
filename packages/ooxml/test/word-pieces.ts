/** Short ways to write the XML that Word writes. */
export const run = (words: string, properties = ''): string =>
  `<w:r w:rsidRPr="00A1">${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph; `inner` is words, or XML when it begins with `<`. */
export const p = (inner: string, properties = ''): string =>
  `<w:p w:rsidR="00B2">${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner === '' || inner.startsWith('<') ? inner : run(inner)}</w:p>`

export const numbered = (numId: number, level: number, inner: string): string =>
  p(inner, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

export const styled = (style: string, inner: string): string => p(inner, `<w:pStyle w:val="${style}"/>`)

export interface LevelSketch {
  readonly format: string
  readonly text: string
  readonly start?: number
  readonly suffix?: 'tab' | 'space' | 'nothing'
  /** Further elements of the level, in schema order after `w:numFmt`. */
  readonly more?: string
}

export const level = (index: number, { format, text, start = 1, suffix, more = '' }: LevelSketch): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}${suffix === undefined ? '' : `<w:suff w:val="${suffix}"/>`}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`

export const abstractNum = (id: number, levels: readonly LevelSketch[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${levels.map((it, index) => level(index, it)).join('')}</w:abstractNum>`

export const num = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`

export const startOverride = (index: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`

export const style = (id: string, name: string, more = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

export const NORMAL = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'

/** 一、（一） 1. （1） as official documents number. */
export const OFFICIAL: readonly LevelSketch[] = [
  { format: 'chineseCountingThousand', text: '%1、', suffix: 'nothing' },
  { format: 'chineseCountingThousand', text: '（%2）', suffix: 'nothing' },
  { format: 'decimal', text: '%3.', suffix: 'nothing' },
  { format: 'decimal', text: '（%4）', suffix: 'nothing' },
]

/** Who made a tracked change, and when. */
export const REVISION = 'w:author="张三" w:date="2024-02-01T08:00:00Z"'
export const cell = (inner: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${inner}</w:tc>`
export const row = (cells: string, properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
export const table = (columns: number, rows: string): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`
export const fldChar = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
export const instruction = (code: string): string => `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`
export const field = (code: string, result: string): string =>
  fldChar('begin') + instruction(code) + fldChar('separate') + result + fldChar('end')
