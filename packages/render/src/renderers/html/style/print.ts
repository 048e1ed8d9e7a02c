import { GBT_9704 } from '../../docx/gbt-9704.ts'

/** Twips, as the standard's figures are kept, in points. */
const pt = (twips: number): string => `${twips / 20}pt`

const { paper, size, character, indent, attachmentList, unsealed, imprintRule, pageNumber } = GBT_9704
const { top, right, bottom, left } = GBT_9704.margins
/** So many characters as set, in points. */
const characters = (count: number): string => pt(count * character)
const line = pt(GBT_9704.line)
/** 7.5 一字线上距版心下边缘 7 mm. The Word file reaches it from the other side, by the distance of its footer from the paper's edge. */
const numberBelow = '7mm'
const number = `content:"— " counter(page) " —";font:${size.pageNumber}pt/1 SimSun,"Songti SC","Noto Serif CJK SC",serif;vertical-align:top;padding-top:${numberBelow}`
const song = '"方正小标宋简体","方正小标宋_GBK",STZhongsong,"Noto Serif CJK SC",SimSun,serif'
const hei = '黑体,SimHei,"Heiti SC","Noto Sans CJK SC",sans-serif'
const kai = '楷体_GB2312,楷体,KaiTi,"Kaiti SC","Noto Serif CJK SC",serif'
const fang = '仿宋_GB2312,仿宋,FangSong,STFangsong,"Noto Serif CJK SC",serif'

/**
 * 打印样式 The GB/T 9704—2012 page as far as CSS reaches: the text block of 5.2.1, 22 lines of 28 characters (5.2.3), the type of
 * 7.3, page numbers of 7.5. Numbers come from the same table as the Word file's.
 */
export const print = `@page{size:${pt(paper.width)} ${pt(paper.height)};margin:${pt(top)} ${pt(right)} ${pt(bottom)} ${pt(left)}}
@page:right{@bottom-right{${number};padding-right:${pt(pageNumber.indent)}}}
@page:left{@bottom-left{${number};padding-left:${pt(pageNumber.indent)}}}
@media print{
.skip,.unseen,.bar,.contents,.foot,.box{display:none}
html,body,main,article,h1,h2,h3,h4,h5,h6,p{margin:0;padding:0;font-weight:400}
body{font:${size.body}pt/${line} ${fang};letter-spacing:${pt(GBT_9704.tracking)};color:#000;background:#fff;line-break:strict;overflow-wrap:anywhere;text-autospace:no-autospace;text-spacing-trim:space-all;orphans:1;widows:1}
a{color:inherit;text-decoration:none}
h1{font:${size.title}pt/${line} ${song};letter-spacing:0;text-align:center;text-wrap:balance;word-break:keep-all;margin-bottom:${line}}
h2,h3,h4,h5,h6{font:${size.body}pt/${line} ${fang};text-indent:${characters(indent)};break-after:avoid}
h2{font-family:${hei}}
h3.level-2{font-family:${kai}}
p,.run-in{text-align:justify;text-indent:${characters(indent)}}
.run-in>*{display:inline;text-indent:0}
.level-2>[role=heading]{font-family:${kai}}
.addressees{text-indent:0}
.attachment-list{margin-top:${line};text-indent:0}
p.attachment-list{padding-left:${characters(attachmentList.indent + 3)};text-indent:${characters(-3)}}
div.attachment-list{display:flex;padding-left:${characters(attachmentList.indent)}}
div.attachment-list p{flex:none;text-indent:0}
div.attachment-list ol{margin:0;padding:0;list-style:none;counter-reset:name}
div.attachment-list li{counter-increment:name;padding-left:${characters(1)};text-indent:${characters(-1)}}
div.attachment-list li::before{content:counter(name) "."}
.signature{margin-top:${line};width:max-content;margin-left:auto;padding-right:${characters(unsealed.right)};break-inside:avoid}
.signature p{text-indent:0}
.signature .date{padding-left:${characters(unsealed.dateShift)}}
.copies{margin-top:${line};border:solid #000;border-width:${imprintRule.outer / 8}pt 0;font-size:${size.imprint}pt;padding:0 ${size.imprint}pt 0 ${4 * size.imprint}pt;text-indent:${-3 * size.imprint}pt}
.attachment{break-before:page;text-indent:0;text-align:center}
.attachment .mark{display:block;font-family:${hei};text-align:left;margin-bottom:${line}}
.attachment .name{font:${size.title}pt/${line} ${song};letter-spacing:0}
.table{margin:0}
table{border-collapse:collapse;width:100%;font-size:${size.table}pt;line-height:1.4;letter-spacing:0}
tr{break-inside:avoid}
thead{display:table-header-group}
th,td{border:.75pt solid #000;padding:2pt 4pt;text-align:left;font-weight:400}
thead th{text-align:center}
td.figure{text-align:right}
.charts{break-before:page}
figure{margin:${line} 0 0;break-inside:avoid;letter-spacing:0}
figcaption{font-family:${hei}}
.patterns{position:absolute}
.bars{list-style:none;margin:0;padding:0;font-size:${size.table}pt;line-height:1.5}
.bars svg{display:block;overflow:visible}
.bars li{margin:4pt 0}
.bars rect{stroke:#000}
figure table{margin-top:6pt}
.ground-of{fill:#fff}
.line-of{fill:#000}
details::details-content{content-visibility:visible;display:block}
summary{display:none}
}`
