import { chineseDigits, type NumeralSet } from './formats/chinese-digits.ts'
import { cycle } from './formats/cycle.ts'
import { letters } from './formats/letters.ts'
import { positional } from './formats/positional.ts'
import { roman } from './formats/roman.ts'
import { runOf } from './formats/run-of.ts'

const SIMPLE = '〇一二三四五六七八九'
/** Word's zero in counted numerals is the circle U+25CB (MS-DOCX 2.4: 一, 十, 一○○). */
const CIRCLE_ZERO = '○一二三四五六七八九'
const COUNTING: NumeralSet = {
  digits: '零一二三四五六七八九',
  places: ['十', '百', '千'],
  groups: ['万', '亿'],
  zero: '零',
  omitOne: 'head',
}
const JAPANESE: NumeralSet = { digits: SIMPLE, places: ['十', '百', '千'], groups: ['万', '億'], zero: '', omitOne: 'all' }
const LEGAL_SIMPLE: NumeralSet = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  places: ['拾', '佰', '仟'],
  groups: ['万', '亿'],
  zero: '零',
  omitOne: 'none',
}
const LEGAL_TRADITIONAL: NumeralSet = { ...LEGAL_SIMPLE, digits: '零壹貳參肆伍陸柒捌玖', groups: ['萬', '億'] }
const JAPANESE_LEGAL: NumeralSet = {
  digits: '零壱弐参四伍六七八九',
  places: ['拾', '百', '阡'],
  groups: ['萬', '億'],
  zero: '',
  omitOne: 'none',
}
const TAIWANESE: NumeralSet = { ...COUNTING, groups: ['萬', '億'] }

/** ECMA-376 part 1, 17.18.59 (ST_NumberFormat): how each format writes a number. */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  aiueo: number => cycle(number, 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'),
  bullet: () => '',
  chineseCounting: number => counting(number),
  chineseCountingThousand: number => chineseDigits(number, COUNTING),
  chineseLegalSimplified: number => chineseDigits(number, LEGAL_SIMPLE),
  decimal: number => String(number),
  decimalEnclosedCircle: number => runOf(number, '①', 20),
  decimalEnclosedCircleChinese: number => runOf(number, '①', 20),
  decimalEnclosedFullstop: number => runOf(number, '⒈', 20),
  decimalEnclosedParen: number => runOf(number, '⑴', 20),
  decimalFullWidth: number => positional(number, '０１２３４５６７８９'),
  decimalFullWidth2: number => positional(number, '０１２３４５６７８９'),
  decimalHalfWidth: number => String(number),
  decimalZero: number => String(number).padStart(2, '0'),
  hex: number => number.toString(16).toUpperCase(),
  ideographDigital: number => positional(number, SIMPLE),
  // Word puts these in brackets, not circles (MS-OI29500 2.1.540 a).
  ideographEnclosedCircle: number => runOf(number, '㈠', 10),
  ideographLegalTraditional: number => chineseDigits(number, LEGAL_TRADITIONAL),
  ideographTraditional: number => oneOf(number, '甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: number => oneOf(number, '子丑寅卯辰巳午未申酉戌亥'),
  ideographZodiacTraditional: number => cycle(number, '甲乙丙丁戊己庚辛壬癸') + cycle(number, '子丑寅卯辰巳午未申酉戌亥'),
  iroha: number => cycle(number, 'ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ'),
  japaneseCounting: number => chineseDigits(number, JAPANESE),
  japaneseDigitalTenThousand: number => positional(number, SIMPLE),
  japaneseLegal: number => chineseDigits(number, JAPANESE_LEGAL),
  lowerLetter: number => letters(number, 'a'),
  lowerRoman: number => roman(number).toLowerCase(),
  none: () => '',
  numberInDash: number => `- ${number} -`,
  ordinal: number => `${number}${ordinalEnding(number)}`,
  taiwaneseCounting: number => counting(number),
  taiwaneseCountingThousand: number => chineseDigits(number, TAIWANESE),
  taiwaneseDigital: number => positional(number, CIRCLE_ZERO),
  upperLetter: number => letters(number, 'A'),
  upperRoman: number => roman(number),
}

/**
 * The number as a list of that format shows it; a format nobody here knows is written in plain digits. Word's own formats
 * are given by their beginning: `001, 002, 003, ...`.
 */
export function formatNumber(number: number, format: string): string {
  const padded = /^(0+)1, /.exec(format)?.[1]
  if (padded !== undefined) return String(number).padStart(padded.length + 1, '0')
  return number < 0 ? String(number) : (FORMATS[format] ?? String)(number)
}

/** 一 … 九十九 are counted, from 一○○ on the digits stand one by one. */
function counting(number: number): string {
  return number < 100 ? chineseDigits(number, { ...COUNTING, digits: CIRCLE_ZERO }) : positional(number, CIRCLE_ZERO)
}

/** Beyond the last ideograph the numbers are plain. */
function oneOf(number: number, characters: string): string {
  return characters[number - 1] ?? String(number)
}

function ordinalEnding(number: number): string {
  const tens = number % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}
