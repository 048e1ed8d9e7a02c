import { escapeXml } from '../text/escape-xml.ts'

/** A style of styles.xml. Sizes are in points, lengths in twips. */
export interface StyleOptions {
  readonly id: string
  /** Word's own name for a built-in style (heading 1, Body Text), a Chinese one for ours. */
  readonly name: string
  readonly type?: 'paragraph' | 'character'
  /** Another style than Normal. */
  readonly basedOn?: string
  /** The style of the paragraph typed next. */
  readonly next?: string
  /** Whether there is a character style of the same look, for a part of a paragraph. */
  readonly link?: boolean
  readonly paragraph?: {
    readonly keepNext?: boolean
    readonly pageBreakBefore?: boolean
    readonly tabs?: readonly { readonly align: 'left' | 'right'; readonly at: number }[]
    readonly before?: number
    readonly after?: number
    readonly exactLine?: number
    /** As high as what stands on the line. */
    readonly autoLine?: boolean
    readonly indent?: {
      readonly firstLineChars?: number
      readonly firstLine?: number
      readonly left?: number
      readonly right?: number
      readonly hanging?: number
    }
    readonly align?: 'left' | 'right' | 'center' | 'both'
    readonly ruleBelow?: { readonly eighthsOfPoint: number; readonly space: number; readonly colour: string }
    readonly outline?: number
  }
  readonly run?: {
    readonly font?: string
    readonly latin?: string
    readonly size?: number
    readonly tracking?: number
    /** Width of the letters in hundredths. */
    readonly scale?: number
    readonly colour?: string
  }
}

const BUILT_IN = /^(heading [1-9]|Body Text|Title|Salutation|Signature|Date|caption|header|footer)$/

/** One paragraph style, and its character style where it has one. The order of the children matters to Word. */
export function paragraphStyle(style: StyleOptions): string {
  const run = runProperties(style.run)
  const { id, name, next, link, type = 'paragraph' } = style
  const custom = BUILT_IN.test(name) ? '' : ' w:customStyle="1"'
  const basedOn = type === 'character' ? 'DefaultParagraphFont' : (style.basedOn ?? 'Normal')
  return [
    `<w:style w:type="${type}"${custom} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>`,
    next ? `<w:next w:val="${next}"/>` : '',
    link ? `<w:link w:val="${id}Char"/>` : '',
    `<w:qFormat/>${paragraphProperties(style.paragraph)}${run}</w:style>`,
    link
      ? `<w:style w:type="character" w:customStyle="1" w:styleId="${id}Char"><w:name w:val="${charName(name)}"/><w:basedOn w:val="DefaultParagraphFont"/><w:link w:val="${id}"/>${run}</w:style>`
      : '',
  ].join('')
}

/** Word names the character side of heading 1 Heading 1 Char. */
const charName = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)} Char`

/** Single line spacing, in 240ths of a line. */
const SINGLE = 240

function paragraphProperties(options: StyleOptions['paragraph']): string {
  if (!options) return ''
  const { keepNext, pageBreakBefore, tabs, before, after, exactLine, indent, align, outline, ruleBelow, autoLine } = options
  const spacing = attributes({ before, after, line: autoLine ? SINGLE : exactLine, lineRule: autoLine ? 'auto' : exactLine && 'exact' })
  return [
    '<w:pPr>',
    keepNext === undefined ? '' : keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="0"/>',
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    ruleBelow
      ? `<w:pBdr><w:bottom w:val="single" w:sz="${ruleBelow.eighthsOfPoint}" w:space="${ruleBelow.space}" w:color="${ruleBelow.colour}"/></w:pBdr>`
      : '',
    tabs ? `<w:tabs>${tabs.map(tab => `<w:tab w:val="${tab.align}" w:pos="${tab.at}"/>`).join('')}</w:tabs>` : '',
    spacing ? `<w:spacing${spacing}/>` : '',
    indent ? `<w:ind${attributes(indent)}/>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    '</w:pPr>',
  ].join('')
}

function runProperties(options: StyleOptions['run']): string {
  if (!options) return ''
  const { font, latin, size, tracking, colour, scale } = options
  return [
    '<w:rPr>',
    font ? `<w:rFonts${attributes({ ascii: latin ?? font, hAnsi: font, eastAsia: font, cs: latin ?? font })}/>` : '',
    colour ? `<w:color w:val="${colour}"/>` : '',
    tracking === undefined ? '' : `<w:spacing w:val="${tracking}"/>`,
    scale === undefined || scale === 100 ? '' : `<w:w w:val="${scale}"/>`,
    size ? `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` : '',
    '</w:rPr>',
  ].join('')
}

const attributes = (values: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` w:${name}="${typeof value === 'number' ? Math.round(value) : escapeXml(value)}"`))
    .join('')
