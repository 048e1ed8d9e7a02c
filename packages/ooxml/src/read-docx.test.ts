import { describe, expect, it } from 'vitest'
import { buildDocx } from '../test/build-docx.ts'
import { HAND_BUILT } from '../test/hand-built.ts'
import { readingLines } from '../test/reading-lines.ts'
import { abstractNum, NORMAL, num, numbered, p, run, style, styled } from '../test/word-pieces.ts'
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

  it('reads tracked changes as accepted or as rejected, and says that there are some', () => {
    const bytes = buildDocx(HAND_BUILT['word-revisions'] ?? { body: '' })
    const accepted = readDocx(bytes)
    const original = readDocx(bytes, { revisions: 'original' })
    // What LibreOffice shows after “accept all” and “reject all”.
    expect(readingLines(accepted.blocks)).toEqual([
      '全年办理102件。',
      '前半后半',
      '新段前',
      '新段后',
      '留下。',
      '移走的话。',
      '一、甲',
      '二、丙',
      '留',
      '末段',
    ])
    expect(readingLines(original.blocks)).toEqual([
      '全年办理一百件。',
      '整段删去',
      '前半',
      '后半',
      '新段前新段后',
      '移走的话。留下。',
      '',
      '一、甲',
      '二、乙',
      '三、丙',
      '留',
      '删',
      '末段',
    ])
    expect(accepted.revisions.authors).toEqual(['张三'])
    expect(accepted.problems.map(it => [it.code, it.severity])).toEqual([['revisions', 'info']])
  })

  it('gives merged cells once, with their spans and header rows', () => {
    const table = readDocx(buildDocx(HAND_BUILT['word-merged-table'] ?? { body: '' })).blocks[1]
    if (table?.kind !== 'table') throw new Error('no table')
    const shape = table.rows.map(row => row.cells.map(cell => [cell.column, cell.columnSpan, cell.rowSpan]))
    expect(shape).toEqual([
      [
        [0, 1, 2],
        [1, 2, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
      [
        [0, 1, 1],
        [1, 1, 1],
        [2, 1, 1],
      ],
      [
        [0, 1, 1],
        [1, 1, 1],
        [2, 1, 1],
      ],
    ])
    expect(table.rows.map(row => row.header)).toEqual([true, true, false, false])
  })

  it('keeps notes, text boxes, headers and footers apart, with their places in the text', () => {
    const noted = readDocx(buildDocx(HAND_BUILT['word-notes-and-headers'] ?? { body: '' }))
    expect(noted.notes.map(it => [it.kind, readingLines(it.blocks), it.anchor])).toEqual([
      ['footnote', ['见年鉴。'], { paragraph: 0, offset: 2 }],
    ])
    expect([noted.headers, noted.footers].map(stories => stories.map(it => readingLines(it.blocks)))).toEqual([[['内部页眉']], [['1']]])
    const boxed = readDocx(buildDocx(HAND_BUILT['word-text-boxes'] ?? { body: '' }))
    expect(boxed.textBoxes.map(it => [readingLines(it.blocks), it.anchor])).toEqual([[['框内文字'], { paragraph: 0, offset: 2 }]])
  })

  it('reads WordArt (艺术字) as a text box, also the words that stand in an attribute only', () => {
    const vml =
      '<w:r><w:pict><v:shape id="s1"><v:textpath style="font-family:宋体" string="云溪市人民政府&amp;文件"/></v:shape></w:pict></w:r>'
    const { paragraphs, textBoxes } = readDocx(buildDocx({ body: p(run('前') + vml + run('后')) }))
    expect(paragraphs[0]?.text).toBe('前后')
    expect(textBoxes.map(it => [readingLines(it.blocks), it.anchor])).toEqual([[['云溪市人民政府&文件'], { paragraph: 0, offset: 1 }]])
  })

  it('says that charts, SmartArt and embedded objects were not read', () => {
    const graphic = (kind: string): string =>
      `<w:r><w:drawing><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}"/></a:graphic></w:drawing></w:r>`
    const sheet = '<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Excel.Sheet.12"/></w:object></w:r>'
    const body = p(run('图') + graphic('chart') + graphic('diagram') + graphic('picture') + sheet)
    expect(readDocx(buildDocx({ body })).problems.map(it => it.message)).toEqual([
      '文档有 3 处图表、SmartArt 图形或嵌入的对象（如 Excel 表格），其中的文字和数字没有读取；请自行核对。',
    ])
  })

  it('undoes tracked changes of numbers, levels and hidden text when it reads the original', () => {
    const by = 'w:id="1" w:author="张三"'
    const number = (index: number, more = ''): string => `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="1"/>${more}</w:numPr>`
    const body =
      item(0, '甲') +
      p('降级', `${number(1)}<w:pPrChange ${by}><w:pPr>${number(0)}</w:pPr></w:pPrChange>`) +
      p('加号', `${number(0)}<w:pPrChange ${by}><w:pPr/></w:pPrChange>`) +
      p('去号', `<w:pPrChange ${by}><w:pPr>${number(0)}</w:pPr></w:pPrChange>`) +
      p('插号', number(0, `<w:ins ${by}/>`)) +
      p(
        run('曾隐', `<w:rPrChange ${by}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`) +
          run('后隐', `<w:vanish/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`),
      )
    const bytes = buildDocx({ body, numbering })
    expect(texts(bytes)).toEqual(['一、甲', '（一）降级', '二、加号', '去号', '三、插号', '曾隐'])
    expect(readDocx(bytes).problems.map(it => it.message)).toEqual([
      '文档有未处理的修订（插入 0 处、删除 0 处、改格式 5 处），已按“全部接受”读取。',
    ])
    const original = readDocx(bytes, { revisions: 'original' }).blocks
    expect(readingLines(original)).toEqual(['一、甲', '二、降级', '加号', '三、去号', '插号', '后隐'])
  })

  it('reads a line end inside words as the space that Word shows', () => {
    const document = readDocx(buildDocx({ body: '<w:p><w:r><w:t>全年&#13;受理\r\n102\n件</w:t></w:r></w:p>' }))
    expect(document.paragraphs[0]?.text).toBe('全年 受理 102 件')
  })

  it.each([
    ['拼音指南', 'EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(fǎ),法)', '甲法乙'],
    ['带圈字符', 'eq \\o\\ac(○,密)', '甲密乙'],
    ['分数', 'EQ \\f(32,102)', '甲32/102乙'],
    ['不认得的', 'EQ \\i\\su(1,5,3)', '甲乙'],
  ])('reads what an EQ field shows: %s', (_what, code, text) => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const [head, tail] = [code.slice(0, 5), code.slice(5)]
    const instruction = [head, tail].map(it => `<w:r><w:instrText xml:space="preserve">${it}</w:instrText></w:r>`).join('')
    const bytes = buildDocx({ body: p(run('甲') + mark('begin') + instruction + mark('end') + run('乙')) })
    expect(texts(bytes)).toEqual([text])
  })

  it('reads the boxes and lists of old forms', () => {
    const form = (data: string, code: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body =
      p(form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX') + run('是')) +
      p(form('<w:checkBox><w:default w:val="0"/></w:checkBox>', 'FORMCHECKBOX') + run('否')) +
      p(form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="市级"/><w:listEntry w:val="县级"/></w:ddList>', 'FORMDROPDOWN'))
    expect(texts(buildDocx({ body }))).toEqual(['☒是', '☐否', '县级'])
  })

  it('reads a formula so that its numbers do not run together', () => {
    const r = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`
    const math = (inner: string): string => p(`<m:oMath>${inner}</m:oMath>`)
    const body =
      math(`${r('p=')}<m:f><m:fPr/><m:num>${r('32')}</m:num><m:den>${r('102')}</m:den></m:f>`) +
      math(`<m:f><m:num>${r('30')}${r('+2')}</m:num><m:den>${r('102')}</m:den></m:f>`) +
      math(`<m:sSup><m:e>${r('10')}</m:e><m:sup>${r('2')}</m:sup></m:sSup><m:sSub><m:e>${r('x')}</m:e><m:sub>${r('1')}</m:sub></m:sSub>`) +
      math(`<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${r('1')}</m:e></m:d><m:d><m:e>${r('2')}</m:e></m:d>`) +
      math(`<m:rad><m:deg/><m:e>${r('2')}</m:e></m:rad>`) +
      math(
        `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${r('i=1')}</m:sub><m:sup>${r('10')}</m:sup><m:e>${r('x')}</m:e></m:nary>`,
      )
    expect(texts(buildDocx({ body }))).toEqual(['p=32/102', '(30+2)/102', '10^2x_1', '[1](2)', '√2', '∑i=1 10 x'])
  })

  it('knows headings by outline level, by style and by what the style is based on', () => {
    const styles =
      NORMAL +
      style('h1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr>') +
      style('mine', '章标题', '<w:basedOn w:val="h1"/>') +
      style('bare', 'heading 3') +
      style('body', '正文样式', '<w:basedOn w:val="h1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
    const body =
      styled('h1', '甲') +
      styled('mine', '乙') +
      styled('bare', '丙') +
      styled('body', '丁') +
      p('戊', '<w:outlineLvl w:val="1"/>') +
      p('己')
    const { paragraphs } = readDocx(buildDocx({ body, styles }))
    expect(paragraphs.map(it => it.headingLevel)).toEqual([1, 1, 3, null, 2, null])
    expect(paragraphs.slice(0, 2).map(it => [it.style?.name, it.bold, it.size])).toEqual([
      ['heading 1', true, 22],
      ['章标题', true, 22],
    ])
  })

  it('says how a paragraph looks', () => {
    const body =
      p(run('云溪市报告', '<w:b/><w:sz w:val="44"/>'), '<w:pageBreakBefore/><w:jc w:val="center"/>') +
      p(run('甲', '<w:b/>') + run('乙乙乙', '<w:sz w:val="32"/>'), '<w:jc w:val="end"/>')
    const { paragraphs } = readDocx(buildDocx({ body }))
    expect(paragraphs.map(it => [it.alignment, it.pageBreakBefore, it.bold, it.size])).toEqual([
      ['center', true, true, 22],
      ['right', false, false, 16],
    ])
  })

  it('reads the title and dates the file gives itself', () => {
    const core =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>报告&amp;附表</dc:title><dc:creator>云溪市</dc:creator><dcterms:modified>2024-02-29T01:02:03Z</dcterms:modified></cp:coreProperties>'
    const { properties } = readDocx(buildDocx({ body: '', parts: { 'docProps/core.xml': core } }))
    expect(properties).toEqual({
      title: '报告&附表',
      subject: null,
      creator: '云溪市',
      lastModifiedBy: null,
      created: null,
      modified: '2024-02-29T01:02:03Z',
    })
  })

  it('parts a number from words it would run into, and nothing else', () => {
    const lists = [
      { format: 'decimal', text: '%1.1', suffix: 'tab' },
      { format: 'chineseCounting', text: '%1、', suffix: 'tab' },
      { format: 'chineseCounting', text: '第%1章', suffix: 'space' },
      { format: 'decimal', text: '%1.', suffix: 'nothing' },
    ] as const
    const bytes = buildDocx({
      body: [1, 2, 3, 4].map(id => numbered(id, 0, '2023年')).join('') + numbered(1, 0, '范围'),
      numbering: lists.map((it, index) => abstractNum(index, [it])).join('') + lists.map((_, index) => num(index + 1, index)).join(''),
    })
    expect(texts(bytes)).toEqual(['1.1 2023年', '一、2023年', '第一章 2023年', '1.2023年', '2.1范围'])
  })

  it('reads a page break among words as a new line, and at either end as nothing', () => {
    const pageBreak = '<w:r><w:br w:type="page"/></w:r>'
    const body = p(run('云溪市报告') + pageBreak + run('一、举措')) + p(pageBreak + run('二、不足') + pageBreak)
    const { paragraphs } = readDocx(buildDocx({ body }))
    expect(paragraphs.map(it => [it.text, it.pageBreakBefore])).toEqual([
      ['云溪市报告\n一、举措', false],
      ['二、不足', true],
    ])
  })

  it('joins a drop cap to its paragraph', () => {
    const body = p('全', '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('年工作。')
    expect(texts(buildDocx({ body }))).toEqual(['全年工作。'])
  })

  it('gives what a field works out as one piece, and what was typed as text', () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = p(run('合计') + field('=SUM(ABOVE)', '122') + run('件，见') + field('HYPERLINK "x"', '附表'))
    const { paragraphs } = readDocx(buildDocx({ body }))
    expect(paragraphs.map(it => [it.text, it.pieces.map(piece => piece.kind)])).toEqual([
      ['合计122件，见附表', ['text', 'element', 'text', 'text']],
    ])
  })

  it('only warns of a damaged part that is not the text itself', () => {
    const { blocks, problems } = readDocx(buildDocx({ body: p('云溪市'), header: '<w:p>' }))
    expect(blocks.length).toBe(1)
    expect(problems.map(it => [it.code, it.part, it.severity])).toEqual([['xml-malformed', 'word/header.xml', 'warning']])
  })
})
