import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const NAMESPACES = [
  W,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ')
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The content of a Word file's parts; what stands inside the root element of each. */
export interface DocxContent {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly footer?: string
  /** More parts, or other content for a part, whole. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>
  /** 0 stores instead of packing. */
  readonly level?: 0 | 6
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
} as const

/** Builds a .docx by hand, the way Word lays one out. */
export function buildDocx(content: DocxContent): Uint8Array {
  const parts: Record<string, string | Uint8Array | null> = {}
  const linked: string[] = []
  for (const [name, root] of Object.entries(ROOTS) as [keyof typeof ROOTS, string][]) {
    const inner = content[name]
    if (inner === undefined) continue
    parts[`word/${name}.xml`] = `${HEAD}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`
    linked.push(name)
  }
  const overrides = linked.map(name => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name}+xml"/>`)
  const links = linked.map((name, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
  const all = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${content.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    ...parts,
    ...content.parts,
  }
  const files: Record<string, Uint8Array> = {}
  for (const [name, part] of Object.entries(all)) if (part !== null) files[name] = typeof part === 'string' ? strToU8(part) : part
  return zipSync(files, { mtime: new Date(2024, 0, 1), level: content.level ?? 6 })
}
