import { describe, expect, it } from 'vitest'
import { buildDocx } from '../test/build-docx.ts'
import { documentPosition } from './document-position.ts'
import { readDocx } from './read-docx.ts'

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const item = (index: number, words: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
const texts = (bytes: Uint8Array): string[] => readDocx(bytes).blocks.map(block => (block.kind === 'paragraph' ? block.text : '［表］'))

describe('reading a Word file', () => {
  it('spells out automatic numbers and begins lower levels again', () => {
    const body = item(0, '成效') + item(1, '立法') + item(1, '执法') + item(2, '检查') + item(0, '不足') + item(1, '短板')
    expect(texts(buildDocx({ body, numbering }))).toEqual(['一、成效', '（一）立法', '（二）执法', '1.检查', '二、不足', '（一）短板'])
  })

  it('says where each character stands in document.xml, also behind entities', () => {
    const document = readDocx(buildDocx({ body: '<w:p><w:r><w:t>甲&amp;乙</w:t></w:r><w:r><w:tab/><w:t>丙</w:t></w:r></w:p>' }))
    const xml = document.parts.get('word/document.xml') ?? ''
    const at = (offset: number): string => xml.slice(documentPosition(document, 0, offset)?.at ?? 0).slice(0, 5)
    expect(document.paragraphs[0]?.text).toBe('甲&乙\t丙')
    expect([0, 1, 2, 3, 4].map(at)).toEqual(['甲&amp', '&amp;', '乙</w:', '<w:ta', '丙</w:'])
  })

  it.each([
    ['empty-file', new Uint8Array()],
    ['not-zip', new Uint8Array([1, 2, 3, 4])],
    ['zip-truncated', buildDocx({ body: '' }).subarray(0, 400)],
  ])('answers %s with a sentence and no blocks', (code, bytes) => {
    const { blocks, problems } = readDocx(bytes)
    expect(blocks).toEqual([])
    expect(problems.map(it => it.code)).toEqual([code])
    expect(problems[0]?.message).toMatch(/请.+。$/)
  })
})
