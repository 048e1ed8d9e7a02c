import type { DocxContent } from './build-docx.ts'
import {
  abstractNum,
  cell,
  field,
  fldChar,
  instruction,
  NORMAL,
  num,
  numbered,
  OFFICIAL,
  p,
  REVISION,
  row,
  run,
  style,
  table,
} from './word-pieces.ts'

const numPr = (level: number, more = ''): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/>${more}</w:numPr>`
const form = (data: string, code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/><w:enabled/>${data}</w:ffData></w:fldChar></w:r>${instruction(code)}${fldChar('separate')}${fldChar('end')}`
const signs = (font: string): string => `<w:rFonts w:hint="default" w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="32"/>`
const moved = (kind: 'moveFrom' | 'moveTo', id: number, words: string): string =>
  p(`<w:${kind} w:id="${id}" ${REVISION}>${run(words)}</w:${kind}>`, `<w:rPr><w:${kind} w:id="${id + 1}" ${REVISION}/></w:rPr>`)
const contents = (words: string, page: string, before = ''): string =>
  p(
    `${before}<w:hyperlink w:anchor="_Toc${page}" w:history="1">${run(words)}<w:r><w:tab/></w:r>${field(`PAGEREF _Toc${page} \\h`, run(page))}</w:hyperlink>`,
    '<w:pStyle w:val="TOC1"/>',
  )

/** What stands within paragraphs and around them in files that Word and WPS have worked on for long. */
export const HAND_BUILT_INLINE: Readonly<Record<string, DocxContent>> = {
  'word-scattered-runs': {
    body:
      '<w:p w14:paraId="1A2B3C4D" w14:textId="77777777" w:rsidR="00A1" w:rsidRDefault="00A1" w:rsidP="00A2"><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B1"><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>全市共</w:t></w:r><w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="0" w:name="a"/><w:r w:rsidR="00B2"><w:t>受理</w:t></w:r><w:bookmarkEnd w:id="0"/><w:permStart w:id="9" w:edGrp="everyone"/><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:val="en-US"/></w:rPr><w:t>102</w:t></w:r><w:permEnd w:id="9"/><w:r><w:lastRenderedPageBreak/><w:t>件</w:t></w:r><w:proofErr w:type="gramStart"/><w:r><w:t>。</w:t></w:r><w:proofErr w:type="gramEnd"/></w:p>' +
      p(`<w:r><w:t>甲</w:t></w:r><w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>${run('右')}`) +
      p('<w:r><w:t>一行\n两行</w:t></w:r>'),
  },
  'word-reference-fields': {
    body:
      p(`<w:bookmarkStart w:id="0" w:name="a"/>${run('受理')}<w:bookmarkEnd w:id="0"/>`) +
      p(
        `${run('见')}${field('REF a \\h', run('受理'))}${run('情况；')}<w:hyperlink w:anchor="a" w:history="1">${run('链接')}</w:hyperlink>`,
      ),
  },
  'word-custom-xml': {
    body:
      `<w:customXml w:uri="u" w:element="doc">${p('块级')}<w:customXml w:uri="u" w:element="x">${p('再嵌')}</w:customXml></w:customXml>` +
      p(
        `${run('行内')}<w:customXml w:uri="u" w:element="n"><w:customXmlPr><w:attr w:name="a" w:val="b"/></w:customXmlPr>${run('九月')}<w:smartTag w:uri="u" w:element="date"><w:smartTagPr><w:attr w:name="Year" w:val="1"/></w:smartTagPr>${run('三日')}</w:smartTag></w:customXml>${run('完')}`,
      ) +
      table(
        2,
        `<w:customXml w:uri="u" w:element="r">${row(`${cell(p('甲'))}<w:customXml w:uri="u" w:element="c">${cell(p('乙'))}</w:customXml>`)}</w:customXml>`,
      ) +
      p('尾'),
  },
  'word-nested-controls': {
    body:
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('封面')}<w:sdt><w:sdtContent>${p(`<w:sdt><w:sdtContent>${run('内')}<w:sdt><w:sdtContent>${run('最内')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>${run('外')}`)}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>` +
      p(
        `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒', '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic"/>')}</w:sdtContent></w:sdt>${run('同意')}`,
      ),
  },
  'word-alternate-content': {
    body:
      `<mc:AlternateContent><mc:Choice Requires="w14">${p('块级新')}</mc:Choice><mc:Fallback>${p('块级旧')}</mc:Fallback></mc:AlternateContent>` +
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="w99"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r><mc:AlternateContent><mc:Choice Requires="w14">${run('行新')}</mc:Choice><mc:Fallback>${run('行旧')}</mc:Fallback></mc:AlternateContent>`,
      ),
  },
  'word-forms': {
    body:
      p(`${form('<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX')}${run('是')}`) +
      p(
        `${run('级别')}${form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="市级"/><w:listEntry w:val="县级"/></w:ddList>', 'FORMDROPDOWN')}`,
      ) +
      p(run('名称') + field('FORMTEXT', run('云溪市'))),
  },
  'word-eq-fields': {
    body:
      p(
        `${run('拼音')}${fldChar('begin')}${instruction('EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(fǎ),法)')}${fldChar('end')}${run('治')}`,
      ) + p(`${run('带圈')}${fldChar('begin')}${instruction('eq \\o\\ac(○,密)')}${fldChar('end')}${run('字')}`),
  },
  'word-tracked-numbers': {
    numbering: abstractNum(0, OFFICIAL) + num(1, 0),
    body:
      numbered(1, 0, '甲') +
      p(run('降级'), `${numPr(1)}<w:pPrChange w:id="6" ${REVISION}><w:pPr>${numPr(0)}</w:pPr></w:pPrChange>`) +
      p(run('加号'), `${numPr(0)}<w:pPrChange w:id="7" ${REVISION}><w:pPr/></w:pPrChange>`) +
      p(run('去号'), `<w:pPrChange w:id="8" ${REVISION}><w:pPr>${numPr(0)}</w:pPr></w:pPrChange>`) +
      p(run('插号'), numPr(0, `<w:ins w:id="9" ${REVISION}/>`)),
  },
  'word-tracked-moves': {
    body:
      `<w:moveFromRangeStart w:id="1" w:name="m" ${REVISION}/>${moved('moveFrom', 2, '第一段')}${moved('moveFrom', 4, '第二段')}<w:moveFromRangeEnd w:id="1"/>` +
      p('留下') +
      `<w:moveToRangeStart w:id="6" w:name="m" ${REVISION}/>${moved('moveTo', 7, '第一段')}${moved('moveTo', 9, '第二段')}<w:moveToRangeEnd w:id="6"/>` +
      p(
        `<w:ins w:id="30" ${REVISION}><w:del w:id="31" ${REVISION}><w:r><w:delText>插了又删</w:delText></w:r></w:del>${run('插入')}</w:ins>${run('终')}`,
      ),
  },
  'word-table-of-contents': {
    styles: NORMAL + style('TOC1', 'toc 1'),
    body:
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目  录')}${contents('一、成效', '2', fldChar('begin') + instruction('TOC \\o "1-3" \\h') + fldChar('separate'))}${contents('二、不足', '5')}${p(fldChar('end'))}</w:sdtContent></w:sdt>` +
      p('<w:bookmarkStart w:id="1" w:name="_Toc2"/><w:bookmarkEnd w:id="1"/>' + run('一、成效')) +
      p('<w:bookmarkStart w:id="2" w:name="_Toc5"/><w:bookmarkEnd w:id="2"/>' + run('二、不足')),
  },
  'word-grid-tables': {
    body:
      table(
        4,
        row(cell(p('合计'), '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>') + cell(p('上年')) + cell(p('本年'))) +
          row(cell(p(''), '<w:gridSpan w:val="2"/><w:vMerge/>') + cell(p('102')) + cell(p('98'))) +
          row(cell(p('甲')) + cell(p('乙') + table(1, row(cell(p('内')))) + p('')) + cell(p('1')), '<w:gridAfter w:val="1"/>') +
          row(cell(p('后缩')) + cell(p('x')), '<w:gridBefore w:val="2"/>'),
      ) + p('表后'),
  },
  'wps-symbols': {
    body:
      p(`${run('R', signs('Wingdings 2'))}${run('是')}${run('£', signs('Wingdings 2'))}${run('否')}`) +
      p(`${run('\uf0fe', signs('Wingdings'))}${run('已公开')}<w:r><w:sym w:font="Symbol" w:char="F0D6"/></w:r>`),
  },
}
