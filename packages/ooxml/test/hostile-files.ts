import { deflateSync, strToU8, zipSync } from 'fflate'
import { buildDocx } from './build-docx.ts'
import { p, style, styled } from './word-pieces.ts'

const HEAD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
const TAIL = '</w:body></w:document>'
const withDocument = (xml: string | Uint8Array): Uint8Array => buildDocx({ body: '', parts: { 'word/document.xml': xml } })
/** A zip whose one entry claims a size and holds other data. */
function lyingZip(name: string, packed: Uint8Array, claimed: number, crc: number): Uint8Array {
  const bytes = zipSync({ [name]: new Uint8Array() }, { level: 0 })
  const head = bytes.slice(0, 30 + name.length)
  const directory = bytes.slice(30 + name.length, bytes.length - 22)
  const end = bytes.slice(bytes.length - 22)
  const set = (target: Uint8Array, at: number, method: number): void => {
    const view = new DataView(target.buffer)
    view.setUint16(at, method, true)
    view.setUint32(at + 6, crc, true)
    view.setUint32(at + 10, packed.length, true)
    view.setUint32(at + 14, claimed, true)
  }
  set(head, 8, 8)
  set(directory, 10, 8)
  new DataView(end.buffer).setUint32(16, head.length + packed.length, true)
  return Uint8Array.from([...head, ...packed, ...directory, ...end])
}

const ole = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (let index = 0; index < stream.length; index++) bytes[1024 + 2 * index] = stream.charCodeAt(index)
  return bytes
}

const good = buildDocx({ body: p('云溪市') })
const cyclicStyles = style('a1', '甲', '<w:basedOn w:val="b1"/>') + style('b1', '乙', '<w:basedOn w:val="a1"/>')
const cyclicNumbering =
  '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

/** What is handed in, the code it must be answered with, and what can still be read. */
export const HOSTILE_FILES: readonly (readonly [what: string, bytes: () => Uint8Array, code: string, text: string])[] = [
  ['nothing at all', () => new Uint8Array(), 'empty-file', ''],
  ['binary rubbish', () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) & 0xff), 'not-zip', ''],
  ['a PDF', () => strToU8('%PDF-1.7 …'), 'other-format', ''],
  ['RTF under the name of .docx', () => strToU8('{\\rtf1 x}'), 'other-format', ''],
  ['a web page', () => strToU8('\ufeff\n<!DOCTYPE html><p>'), 'other-format', ''],
  ['an encrypted OLE container', () => ole('EncryptedPackage'), 'ole-encrypted', ''],
  ['an old .doc', () => ole('WordDocument'), 'ole-legacy', ''],
  ['a download cut in half', () => good.subarray(0, good.length >> 1), 'zip-truncated', ''],
  ['a download that lost its last bytes', () => good.subarray(0, good.length - 3), 'zip-truncated', ''],
  ['an empty zip', () => zipSync({}), 'no-document', ''],
  ['a zip of something else', () => zipSync({ 'a.txt': strToU8('x') }), 'no-document', ''],
  ['a workbook', () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'other-format', ''],
  ['an .odt', () => zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), 'other-format', ''],
  ['an .ofd', () => zipSync({ 'OFD.xml': strToU8('<x/>') }), 'other-format', ''],
  [
    '20,000 entries',
    () => zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, it) => [`${it}`, new Uint8Array()]))),
    'zip-too-many-entries',
    '',
  ],
  ['a part that unpacks a thousandfold', () => withDocument(strToU8(HEAD + ' '.repeat(20_000_000) + TAIL)), 'zip-bomb', ''],
  ['a 200 MB document.xml', () => withDocument(new Uint8Array(200 * 1024 * 1024)), 'zip-too-large', ''],
  [
    'a part that claims 1 KB and unpacks to 100 MB',
    () => lyingZip('word/document.xml', deflateSync(new Uint8Array(100 * 1024 * 1024)), 1024, 0),
    'part-damaged',
    '',
  ],
  [
    'two entries that share their bytes',
    () => {
      const bytes = zipSync({ a: strToU8('1'), b: strToU8('2') }, { level: 0 })
      const view = new DataView(bytes.buffer)
      const end = bytes.length - 22
      view.setUint32(end - 47 + 42, 0, true)
      return bytes
    },
    'zip-overlap',
    '',
  ],
  [
    'an entry that climbs out of its folder',
    () => buildDocx({ body: p('云溪市'), parts: { '../../etc/passwd': 'x' } }),
    'zip-unsafe-name',
    '云溪市',
  ],
  ['an encrypted entry', () => flagEntry(good, 'word/document.xml', 1), 'zip-encrypted', ''],
  ['an unknown compression', () => methodOf(good, 'word/document.xml', 12), 'zip-unsupported', ''],
  ['a part whose checksum is wrong', () => damaged(good), 'part-damaged', ''],
  [
    'a document type with entities',
    () =>
      withDocument(
        `<!DOCTYPE a [<!ENTITY x "${'ha'.repeat(99)}"><!ENTITY y "&x;&x;&x;">]>${HEAD}<w:p><w:r><w:t>&y;</w:t></w:r></w:p>${TAIL}`,
      ),
    'xml-dtd',
    '',
  ],
  [
    'an entity nobody declared',
    () => withDocument(`${HEAD}${p('前')}<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>${TAIL}`),
    'xml-malformed',
    '前\n',
  ],
  ['XML that ends in the middle', () => withDocument(`${HEAD}${p('前')}<w:p><w:r><w:t>后`), 'xml-malformed', '前\n后'],
  ['text instead of XML', () => withDocument('云溪市'), 'xml-malformed', ''],
  ['XML of another kind', () => withDocument('<a/>'), 'no-document', ''],
  [
    'tables nested 1,000 deep',
    () => withDocument(`${HEAD}${p('前')}${'<w:tbl><w:tr><w:tc>'.repeat(1000)}${p('底')}${'</w:tc></w:tr></w:tbl>'.repeat(1000)}${TAIL}`),
    'xml-too-deep',
    '前\n［表］',
  ],
  ['styles based on each other', () => buildDocx({ body: styled('a1', '云溪市'), styles: cyclicStyles }), 'style-cycle', '云溪市'],
  [
    'lists that point at each other',
    () =>
      buildDocx({
        body: p('云溪市', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
        numbering: cyclicNumbering,
        styles: style('L', '列表', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', 'numbering'),
      }),
    'numbering-cycle',
    '云溪市',
  ],
  ['no content types', () => buildDocx({ body: p('云溪市'), parts: { '[Content_Types].xml': null } }), 'part-missing', '云溪市'],
  ['no package relationships', () => buildDocx({ body: p('云溪市'), parts: { '_rels/.rels': null } }), 'part-missing', '云溪市'],
  [
    'a numbering part that is not there',
    () => buildDocx({ body: p('云溪市'), numbering: '', parts: { 'word/numbering.xml': null } }),
    'part-missing',
    '云溪市',
  ],
  [
    'a body registered as a picture',
    () =>
      buildDocx({
        body: p('云溪市'),
        parts: { '[Content_Types].xml': '<Types><Override PartName="/word/document.xml" ContentType="image/png"/></Types>' },
      }),
    'part-type',
    '云溪市',
  ],
  ['the same part twice', () => buildDocx({ body: p('云溪市'), parts: { 'WORD/document.xml': '<x/>' } }), 'duplicate-part', '云溪市'],
  [
    'bytes that are no UTF-8',
    () =>
      withDocument(Uint8Array.from([...strToU8(HEAD), ...strToU8('<w:p><w:r><w:t>'), 0xb0, 0xa1, ...strToU8(`</w:t></w:r></w:p>${TAIL}`)])),
    'xml-encoding',
    '\ufffd\ufffd',
  ],
  ['content of another file', () => buildDocx({ body: `${p('云溪市')}<w:altChunk r:id="x"/>` }), 'embedded-document', '云溪市'],
]

function entryAt(bytes: Uint8Array, name: string): { local: number; central: number; data: number } {
  const text = Array.from(bytes, byte => String.fromCharCode(byte)).join('')
  const local = text.indexOf(name) - 30
  return { local, central: text.lastIndexOf(name) - 46, data: local + 30 + name.length }
}
function flagEntry(source: Uint8Array, name: string, flag: number): Uint8Array {
  const bytes = source.slice()
  bytes.fill(flag, entryAt(bytes, name).central + 8, entryAt(bytes, name).central + 9)
  return bytes
}
function methodOf(source: Uint8Array, name: string, method: number): Uint8Array {
  const bytes = source.slice()
  bytes.fill(method, entryAt(bytes, name).central + 10, entryAt(bytes, name).central + 11)
  return bytes
}
function damaged(source: Uint8Array): Uint8Array {
  const bytes = source.slice()
  const { data } = entryAt(bytes, 'word/document.xml')
  bytes.fill(0x55, data + 40, data + 44)
  return bytes
}
