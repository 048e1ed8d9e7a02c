import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../fixtures/write-docx.ts'
import { parse } from '../../parse.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))
const wide = (text: string): string => text.replace(/./g, '$&\0')
const ole = (stream: string): Uint8Array => latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${wide(stream)}${'\0'.repeat(400)}`)
const whole = writeDocx(['一、主要举措和成效', '全年受理102件。'])
const rubbish = Uint8Array.from({ length: 4000 }, (_, at) => (at * 167 + (at >> 3) * 31) % 256)

const files: readonly (readonly [what: string, name: string, bytes: Uint8Array, rule: string, says: RegExp])[] = [
  ['an empty file', '报告.docx', new Uint8Array(), 'file/empty', /空文件.*重新/],
  ['a file of white space', '报告.txt', latin(' \r\n\t\n'), 'file/no-text', /没有文字/],
  ['a password-protected Word file', '报告.docx', ole('EncryptedPackage'), 'file/encrypted', /密码.*另存为 \.docx/],
  ['an old Word file', '报告.doc', ole('WordDocument'), 'file/old-office', /\.doc.*另存为 \.docx/],
  ['an old Word file that calls itself .docx', '报告.docx', ole('WordDocument'), 'file/old-office', /旧版.*另存为 \.docx/],
  ['an old spreadsheet', '数据.xls', ole('Workbook'), 'file/other-office', /表格/],
  ['a spreadsheet', '数据.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'file/other-office', /表格.*\.docx/],
  ['an OpenDocument text', '报告.odt', zipSync({ 'content.xml': strToU8('<x/>') }), 'file/open-document', /另存为 \.docx/],
  ['an OFD file', '报告.ofd', zipSync({ 'OFD.xml': strToU8('<x/>') }), 'file/ofd', /版式文件/],
  ['a zip without a Word document', '报告.docx', zipSync({ 'a.txt': strToU8('x') }), 'file/no-document', /另存为 \.docx/],
  ['a Word file cut short', '报告.docx', whole.subarray(0, whole.length - 60), 'file/zip-truncated', /不完整/],
  ['rubbish with a Word name', '报告.docx', rubbish, 'file/binary', /损坏.*另存为/],
  ['a PDF', '报告.pdf', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'file/pdf', /PDF.*Word 文稿/],
  ['an RTF file named .doc', '报告.doc', latin('{\\rtf1\\ansi hello}'), 'file/rtf', /另存为 \.docx/],
  ['a scan', '报告.docx', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'file/image', /文字识别/],
  ['a photograph', '报告.txt', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'file/image', /图片/],
  ['a web archive', '报告.mht', latin('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'file/web-archive', /仅 HTML/],
]

describe('a file that cannot be read', () => {
  it.each(files)('%s', (_, name, bytes, rule, says) => {
    const { report, source, diagnostics } = parse({ name, bytes })
    expect(diagnostics.map(diagnostic => [diagnostic.rule, diagnostic.severity])).toEqual([[rule, 'error']])
    expect(diagnostics[0]?.message).toMatch(says)
    expect(diagnostics[0]?.message).toContain(name)
    expect(source.text.trim()).toBe('')
    expect(report.sections).toEqual([])
  })

  it('is told by its content, not by its name', () => {
    const web = new TextEncoder().encode('<!DOCTYPE html><html><body><p>一、主要举措和成效</p><p>全年受理102件。</p></body></html>')
    expect(parse({ name: '报告.doc', bytes: web }).source.format).toBe('html')
    expect(parse({ name: '报告.doc', bytes: whole }).source.format).toBe('docx')
    expect(parse({ name: '报告.docx', bytes: new TextEncoder().encode('一、主要举措和成效\n全年受理102件。') }).source.format).toBe('text')
  })
})
