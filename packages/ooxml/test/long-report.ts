import { buildDocx } from './build-docx.ts'
import { abstractNum, NORMAL, num, numbered, OFFICIAL, run, style } from './word-pieces.ts'

const LOOK = '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/><w:szCs w:val="32"/>'
const WORDS = [
  '云溪市各级行政机关',
  '全年受理行政复议案件',
  '1302',
  '件，审结',
  '1268',
  '件，依法纠错',
  '102',
  '件，',
  '纠错率为',
  '8.04%',
  '。',
]

/** A report of some 13,000 characters with the runs, properties and styles that Word writes. */
export function longReport(): Uint8Array {
  const sentence = WORDS.map(words => run(words, LOOK)).join('')
  const paragraphs = Array.from({ length: 110 }, (_, index) => numbered(1, [0, 1, 2, 2, 3][index % 5] ?? 2, sentence.repeat(2)))
  const styles = Array.from({ length: 90 }, (_, index) =>
    style(`s${index}`, `样式 ${index}`, `<w:basedOn w:val="a"/><w:pPr><w:ind w:firstLine="640"/></w:pPr><w:rPr>${LOOK}</w:rPr>`),
  )
  return buildDocx({
    body: paragraphs.join(''),
    styles: NORMAL + styles.join(''),
    numbering: Array.from({ length: 12 }, (_, index) => abstractNum(index, OFFICIAL)).join('') + num(1, 0),
  })
}
