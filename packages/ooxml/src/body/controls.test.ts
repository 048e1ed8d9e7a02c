import { describe, expect, it } from 'vitest'
import { buildDocx } from '../../test/build-docx.ts'
import { abstractNum, num, numbered, OFFICIAL, run } from '../../test/word-pieces.ts'
import { readDocx } from '../read-docx.ts'

const control = (inner: string, tag?: string): string =>
  `<w:sdt><w:sdtPr>${tag === undefined ? '' : `<w:tag w:val="${tag}"/>`}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
const changed =
  '<w:del w:id="1" w:author="张三"><w:r><w:delText>102</w:delText></w:r></w:del><w:ins w:id="2" w:author="张三"><w:r><w:t>112</w:t></w:r></w:ins>'
const controlsIn = (body: string, revisions: 'accepted' | 'original' = 'accepted') => {
  const [paragraph] = readDocx(buildDocx({ body, numbering: abstractNum(0, OFFICIAL) + num(1, 0) }), { revisions }).paragraphs
  return paragraph?.controls.map(({ start, end, tag }) => [paragraph.text.slice(start, end), tag])
}

describe('content controls in a paragraph', () => {
  it('are stretches of its text, with their tags', () => {
    const body = `<w:p>${run('审结')}${control(run('102') + run('件'), '件 行政复议.审结 &amp; 别的')}${run('，')}${control(run('其他'))}</w:p>`
    expect(controlsIn(body)).toEqual([
      ['102件', '件 行政复议.审结 & 别的'],
      ['其他', null],
    ])
  })

  it('stand within each other, and may hold nothing', () => {
    expect(controlsIn(`<w:p>${control(run('共') + control(run('102件'), '内'), '外')}${control('', '空')}</w:p>`)).toEqual([
      ['共102件', '外'],
      ['102件', '内'],
      ['', '空'],
    ])
  })

  it('count behind an automatic number, and show their text as the view has it', () => {
    const body = numbered(1, 0, `${run('审结')}${control(changed, '数')}`)
    expect(controlsIn(body)).toEqual([['112', '数']])
    expect(controlsIn(body, 'original')).toEqual([['102', '数']])
  })
})
