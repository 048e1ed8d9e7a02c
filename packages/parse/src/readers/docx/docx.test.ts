import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { printOutline } from '../../fixtures/print-outline.ts'
import { parse } from '../../parse.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)
const style = (id: string, name: string, level: number | null): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${level === null ? '' : `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`}</w:style>`
const level = (at: number, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`

/** A Word file with the styles and the automatic numbers an office has. */
function office(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${relations}/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    'word/styles.xml': xml(
      `<w:styles xmlns:w="${word}">${style('T', 'Title', null)}${style('1', 'heading 1', 0)}${style('2', 'heading 2', 1)}</w:styles>`,
    ),
    'word/numbering.xml': xml(
      `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0">${level(0, '%1、')}${level(1, '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    'word/document.xml': xml(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  })
}

const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text
    .split('|')
    .map(run => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`)
    .join('')}</w:p>`
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`
const numbered = (at: number): string => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`
const right = '<w:jc w:val="right"/>'
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map(row => `<w:tr>${row.map(cell => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
const read = (...body: readonly string[]): ReturnType<typeof parse> => parse({ name: '报告.docx', bytes: office(body.join('')) })
const outline = (...body: readonly string[]): readonly string[] =>
  printOutline(read(...body).report)
    .trimEnd()
    .split('\n')

describe('a report in Word', () => {
  it('spells out automatic numbers and finds headings by them', () => {
    expect(
      outline(
        paragraph('云溪市司法局2024年法治政府建设年度报告', styled('T')),
        paragraph('市委、市政府：'),
        paragraph('主要举措和成效', numbered(0)),
        paragraph('健全制度。一是制定规划。', numbered(1)),
        paragraph('规范执法。审结102件。', numbered(1)),
        paragraph('存在的不足和原因', numbered(0)),
        paragraph('力量不足，原因是编制偏少。'),
        paragraph('云溪市司法局', right),
        paragraph('2025年2月|20日', right),
      ),
    ).toEqual([
      '标题：云溪市司法局2024年法治政府建设年度报告',
      '年度：2024',
      '发文机关：云溪市司法局',
      '主送：市委 | 市政府',
      '署名：云溪市司法局',
      '成文日期：2025-02-20',
      '【achievements】一、│主要举措和成效',
      '  2→（一）│健全制度。',
      '    ¶ 一是制定规划。',
      '  2→（二）│规范执法。',
      '    ¶ 审结102件。',
      '【shortcomings】二、│存在的不足和原因',
      '  ¶ 力量不足，原因是编制偏少。',
      '● achievements 一、主要举措和成效',
      '● shortcomings 二、存在的不足和原因',
    ])
  })

  it('goes by heading styles where there are no numbers', () => {
    expect(
      outline(
        paragraph('主要举措和成效', styled('1')),
        paragraph('优化服务', styled('2')),
        paragraph('办件多。'),
        paragraph('规范执法', styled('2')),
        paragraph('处罚少。'),
        paragraph('存在的不足和原因', styled('1')),
        paragraph('人少。'),
      ),
    ).toEqual([
      '【achievements】│主要举措和成效',
      '  2 │优化服务',
      '    ¶ 办件多。',
      '  2 │规范执法',
      '    ¶ 处罚少。',
      '【shortcomings】│存在的不足和原因',
      '  ¶ 人少。',
      '● achievements 主要举措和成效',
      '● shortcomings 存在的不足和原因',
    ])
  })

  it('does not take a whole paragraph in a heading style for a heading', () => {
    expect(outline(paragraph('一、主要举措和成效', styled('1')), paragraph('受理102件。审结98件。', styled('2')))).toContain(
      '  ¶ 受理102件。审结98件。',
    )
  })

  it('reads tables of data as tables and dissolves those that only lay out', () => {
    expect(
      outline(
        paragraph('一、主要举措和成效'),
        paragraph('情况如下。'),
        paragraph('表1 复议案件'),
        table([
          ['事项', '件数'],
          ['受理', '102'],
        ]),
        paragraph('二、下一步安排'),
        paragraph('加强培训。'),
        table([['中共临江区委', '临江区人民政府'], ['2025年2月20日']]),
      ).slice(0, 8),
    ).toEqual([
      '年度：2024',
      '发文机关：中共临江区委 | 临江区人民政府',
      '署名：中共临江区委 | 临江区人民政府',
      '成文日期：2025-02-20',
      '【achievements】一、│主要举措和成效',
      '  ¶ 情况如下。',
      '  ▦ 事项，件数；受理，102',
      '【plan】二、│下一步安排',
    ])
  })

  it('reads text boxes aside, but not the page number or watermark in one of a footer or header', () => {
    const box = (words: string): string =>
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(words)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    const files = unzipSync(office(paragraph('一、主要举措和成效') + box('框内审结98件。')))
    const footed = zipSync({
      ...files,
      'word/footer1.xml': xml(`<w:ftr xmlns:w="${word}">${box('— 1 —')}${box('抄送：市委办公室。')}</w:ftr>`),
      'word/_rels/document.xml.rels': xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${relations}/numbering" Target="numbering.xml"/><Relationship Id="r3" Type="${relations}/footer" Target="footer1.xml"/></Relationships>`,
      ),
    })
    expect(
      parse({ name: '报告.docx', bytes: footed })
        .source.text.split('\n')
        .filter(line => line !== ''),
    ).toEqual(['一、主要举措和成效', '抄送：市委办公室。', '框内审结98件。'])
  })

  it('tells in which paragraph a place of the reading text stands', () => {
    const { docx, source, report } = read(
      paragraph('主要举措', numbered(0)),
      paragraph('全年受理|102件|。', numbered(1)),
      table([
        ['事项', '件数'],
        ['受理', '98'],
      ]),
    )
    const there = (words: string): string | undefined => {
      const place = docx?.placeOf(source.text.indexOf(words))
      if (place === null || place === undefined) return undefined
      return docx?.document.paragraphs[place.paragraph]?.text.slice(place.offset, place.offset + words.length)
    }
    expect(report.sections[0]?.title.text).toBe('主要举措')
    expect(there('主要举措')).toBe('主要举措')
    expect(there('102件')).toBe('102件')
    expect(there('98')).toBe('98')
    expect(source.toOriginal({ start: 0, end: 1 })).toBeNull()
  })
})
