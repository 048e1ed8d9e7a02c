import type { DocxContent } from './build-docx.ts'
import { HAND_BUILT_INLINE } from './hand-built-inline.ts'
import { HAND_BUILT_LISTS } from './hand-built-lists.ts'
import { abstractNum, cell, field, fldChar, instruction, num, numbered, OFFICIAL, p, REVISION, row, run, table } from './word-pieces.ts'

/** Files in the style of Word and WPS, one feature each; the name says which. */
export const HAND_BUILT: Readonly<Record<string, DocxContent>> = {
  ...HAND_BUILT_LISTS,
  ...HAND_BUILT_INLINE,
  'word-revisions': {
    numbering: abstractNum(0, OFFICIAL) + num(1, 0),
    body:
      p(
        `${run('全年办理')}<w:del w:id="1" ${REVISION}><w:r><w:delText>一百</w:delText></w:r></w:del><w:ins w:id="2" ${REVISION}>${run('102')}</w:ins>${run('件。')}`,
      ) +
      p(`<w:del w:id="3" ${REVISION}><w:r><w:delText>整段删去</w:delText></w:r></w:del>`, `<w:rPr><w:del w:id="4" ${REVISION}/></w:rPr>`) +
      p('前半', `<w:rPr><w:del w:id="5" ${REVISION}/></w:rPr>`) +
      p('后半') +
      p('新段前', `<w:rPr><w:ins w:id="6" ${REVISION}/></w:rPr>`) +
      p('新段后') +
      p(
        `<w:moveFromRangeStart w:id="7" w:name="m1" ${REVISION}/><w:moveFrom w:id="8" ${REVISION}>${run('移走的话。')}</w:moveFrom><w:moveFromRangeEnd w:id="7"/>${run('留下。')}`,
      ) +
      p(
        `<w:moveToRangeStart w:id="9" w:name="m1" ${REVISION}/><w:moveTo w:id="10" ${REVISION}>${run('移走的话。')}</w:moveTo><w:moveToRangeEnd w:id="9"/>`,
      ) +
      numbered(1, 0, '甲') +
      p(
        `<w:del w:id="11" ${REVISION}><w:r><w:delText>乙</w:delText></w:r></w:del>`,
        `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="12" ${REVISION}/></w:rPr>`,
      ) +
      numbered(1, 0, '丙') +
      table(
        1,
        row(cell(p('留'))) +
          row(
            cell(
              p(
                `<w:del w:id="13" ${REVISION}><w:r><w:delText>删</w:delText></w:r></w:del>`,
                `<w:rPr><w:del w:id="15" ${REVISION}/></w:rPr>`,
              ),
            ),
            `<w:del w:id="14" ${REVISION}/>`,
          ),
      ) +
      p('末段'),
  },
  'word-fields': {
    body:
      p(run('第') + field('PAGE', run('3')) + run('页，共') + `<w:fldSimple w:instr=" NUMPAGES ">${run('9')}</w:fldSimple>` + run('页')) +
      p(
        fldChar('begin') +
          instruction('TOC \\o "1-3"') +
          fldChar('separate') +
          run('一、成效') +
          '<w:r><w:tab/></w:r>' +
          field('PAGEREF _Toc1 \\h', run('1')),
      ) +
      p(run('二、不足') + '<w:r><w:tab/></w:r>' + field('PAGEREF _Toc2 \\h', run('5'))) +
      p(fldChar('end')) +
      p(run('见') + field(`HYPERLINK "http://example.invalid"`, run('网页')) + run('。')) +
      p(run('空域') + fldChar('begin') + instruction('SET x "y"') + fldChar('end') + run('之后')) +
      p(run('合计') + field('=SUM(ABOVE)', run('122')) + run('件')),
  },
  'word-symbols': {
    body:
      p('甲&amp;乙&lt;丙&gt;&#20057;&#x4e59;') +
      p('<w:r><w:t>换</w:t><w:br/><w:t>行</w:t><w:tab/><w:t>制表</w:t></w:r>') +
      p(`${run('不')}<w:r><w:noBreakHyphen/></w:r>${run('断')}<w:r><w:softHyphen/></w:r>${run('字')}`) +
      p(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('已选')}<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${run('未选')}`,
      ) +
      p(`${run('可见')}${run('隐藏', '<w:vanish/>')}${run('仍可见', '<w:vanish w:val="0"/>')}`) +
      p('<w:r><w:t>  两端空白  </w:t></w:r><w:r><w:t xml:space="preserve"> 留 </w:t></w:r>') +
      p('<w:r><w:t><![CDATA[数据<段>]]></w:t></w:r><!-- 注释 --><w:r><w:t>完</w:t></w:r>') +
      p(
        `<w:ruby><w:rt>${run('fǎ')}</w:rt><w:rubyBase>${run('法')}</w:rubyBase></w:ruby>`
          .replace('<w:ruby>', '<w:r><w:ruby><w:rubyPr/>')
          .replace('</w:ruby>', '</w:ruby></w:r>') + run('治'),
      ) +
      p(`<w:bdo w:val="ltr">${run('方向')}</w:bdo><w:smartTag w:uri="u" w:element="e">${run('标签')}</w:smartTag>`) +
      p('𠮷字与表情😀'),
  },
  'word-content-controls': {
    body:
      `<w:sdt><w:sdtPr><w:alias w:val="标题"/></w:sdtPr><w:sdtContent>${p('控件里的一段')}</w:sdtContent></w:sdt>` +
      p(`${run('编号')}<w:sdt><w:sdtContent>${run('〔2024〕')}</w:sdtContent></w:sdt>${run('1号')}`) +
      table(
        2,
        `<w:sdt><w:sdtContent>${row(cell(p('甲')) + `<w:sdt><w:sdtContent>${cell(p('乙'))}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ) +
      p('后'),
  },
  'word-merged-table': {
    numbering: abstractNum(0, OFFICIAL) + num(1, 0),
    body:
      p('表前') +
      table(
        3,
        row(cell(p('机关'), '<w:vMerge w:val="restart"/>') + cell(p('案件'), '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>') +
          row(cell(p(''), '<w:vMerge/>') + cell(p('受理')) + cell(p('审结')), '<w:tblHeader/>') +
          row(cell(numbered(1, 0, '云溪市')) + cell(p('102')) + cell(p('98') + p('（含上年结转）'))) +
          row(cell(numbered(1, 0, '临江区')) + cell(table(1, row(cell(p('内表')))) + p('')) + cell(p('7'))),
      ) +
      numbered(1, 0, '表后'),
  },
  'word-text-boxes': {
    body:
      p(
        `${run('框前')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="900000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="1" name="文本框 1"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${p('框内文字')}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="s1" style="width:100pt;height:50pt"><v:textbox><w:txbxContent>${p('框内文字')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('框后')}`,
      ) + p('末段'),
  },
  'word-notes-and-headers': {
    body:
      p(`${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('继续。')}`) +
      '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/></w:sectPr>',
    footnotes: `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="1">${p('<w:r><w:continuationSeparator/></w:r>')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${run('见年鉴。')}`)}</w:footnote>`,
    header: p('内部页眉'),
    footer: p(field('PAGE', run('1'))),
  },
  'word-math': {
    body: p(
      `${run('比率')}<m:oMath><m:r><m:t>a</m:t></m:r><m:f><m:num><m:r><m:t>32</m:t></m:r></m:num><m:den><m:r><m:t>102</m:t></m:r></m:den></m:f></m:oMath>${run('。')}`,
    ),
  },
  'word-hidden-paragraphs': {
    numbering: abstractNum(0, OFFICIAL) + num(1, 0),
    body:
      numbered(1, 0, '甲') +
      p(run('藏', '<w:vanish/>'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>') +
      numbered(1, 0, '乙') +
      p(run('标题'), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') +
      p('接着的正文。'),
  },
  'wps-report': {
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="21"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:basedOn w:val="1"/><w:next w:val="1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>',
    numbering: `<w:abstractNum w:abstractNumId="0"><w:nsid w:val="B5E3C1F2"/><w:multiLevelType w:val="singleLevel"/><w:tmpl w:val="B5E3C1F2"/><w:lvl w:ilvl="0" w:tentative="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:nsid w:val="C5E3C1F2"/><w:multiLevelType w:val="singleLevel"/><w:tmpl w:val="C5E3C1F2"/><w:lvl w:ilvl="0" w:tentative="0"><w:start w:val="2"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="（%1）"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
    body:
      p(
        `<w:pPr><w:pStyle w:val="2"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="zh-CN"/></w:rPr><w:t>云溪市法治政府建设报告</w:t></w:r>`.replace(
          /^<w:pPr>.*?<\/w:pPr>/,
          '',
        ),
        '<w:pStyle w:val="2"/><w:jc w:val="center"/>',
      ) +
      p(
        '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>主要举措</w:t></w:r>',
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      ) +
      p('<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>（一）手写编号。</w:t></w:r>') +
      p(
        '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>自动编号</w:t></w:r>',
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
      ) +
      p('<w:r><w:t>不足</w:t></w:r>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  },
}
