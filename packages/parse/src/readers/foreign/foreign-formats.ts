import type { ForeignFormat } from './foreign-format.ts'

const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const zip = 'PK\x03\x04'
const image = '是图片，文字在图里读不出来；请用原来的文字稿，或先做文字识别（OCR）并核对，再存为 .docx 或 .txt'
const archive = '是压缩包，不是一份文档；请先解压，再检查里面的文件'

/** Every format that is recognised only to say so, the more exact before the more general. */
export const foreignFormats: readonly ForeignFormat[] = [
  {
    rule: 'encrypted',
    opening: ole,
    holds: ['EncryptedPackage', 'EncryptionInfo'],
    wide: true,
    message: '设有打开密码，读不出内容；请用 Word 或 WPS 打开，取消密码后另存为 .docx',
  },
  {
    rule: 'other-office',
    opening: ole,
    holds: ['Workbook', 'PowerPoint Document'],
    wide: true,
    message: '是旧版表格（.xls）或幻灯片（.ppt），不是报告文稿；请提供 Word 文稿（.docx）',
  },
  {
    rule: 'old-office',
    opening: ole,
    message: '是旧版 Word 或 WPS 文档（.doc、.wps），读不出内容；请用 Word 或 WPS 打开，另存为 .docx',
  },
  { rule: 'other-office', opening: zip, holds: ['xl/workbook'], message: '是电子表格（.xlsx），不是报告文稿；请提供 Word 文稿（.docx）' },
  {
    rule: 'other-office',
    opening: zip,
    holds: ['ppt/presentation'],
    message: '是幻灯片（.pptx），不是报告文稿；请提供 Word 文稿（.docx）',
  },
  { rule: 'ofd', opening: zip, holds: ['OFD.xml'], message: '是版式文件（OFD），读不出段落；请用形成它的 Word 文稿（.docx）' },
  {
    rule: 'open-document',
    opening: zip,
    holds: ['opendocument.text', 'content.xml'],
    message: '是 OpenDocument 文稿（.odt）；请用 Word、WPS 或 LibreOffice 打开，另存为 .docx',
  },
  { rule: 'pdf', opening: '%PDF', message: '是 PDF，读不出可靠的段落；请用形成它的 Word 文稿（.docx），或把文字复制到 .txt 中' },
  { rule: 'rtf', opening: '{\\rtf', message: '是 RTF 文档；请用 Word 或 WPS 打开，另存为 .docx' },
  { rule: 'web-archive', opening: 'MIME-Version:', message: '是单个文件网页（.mht）；请在浏览器中打开，另存为“网页，仅 HTML”' },
  {
    rule: 'xml',
    opening: '<?xml',
    holds: ['schemas.microsoft.com/office/word'],
    message: '是 Word 2003 的 XML 文档；请用 Word 打开，另存为 .docx',
  },
  { rule: 'image', opening: '\x89PNG', message: image },
  { rule: 'image', opening: '\xff\xd8\xff', message: image },
  { rule: 'image', opening: 'GIF8', message: image },
  { rule: 'image', opening: 'BM', holds: ['\x00\x00\x00\x00'], message: image },
  { rule: 'image', opening: 'II*\x00', message: image },
  { rule: 'image', opening: 'MM\x00*', message: image },
  { rule: 'archive', opening: 'Rar!', message: archive },
  { rule: 'archive', opening: '7z\xbc\xaf', message: archive },
  { rule: 'archive', opening: '\x1f\x8b', message: archive },
]
