import { describe, expect, it } from 'vitest'
import { formatNumber } from './format-number.ts'

const CASES: readonly (readonly [format: string, numbers: readonly number[], written: string])[] = [
  [
    'chineseCountingThousand',
    [1, 10, 11, 20, 21, 99, 100, 101, 110, 111, 1000, 1001, 1010],
    '一 十 十一 二十 二十一 九十九 一百 一百零一 一百一十 一百一十一 一千 一千零一 一千零一十',
  ],
  ['chineseCounting', [1, 10, 21, 99, 100, 105], '一 十 二十一 九十九 一○○ 一○五'],
  ['japaneseCounting', [1, 10, 11, 20, 100, 101], '一 十 十一 二十 百 百一'],
  ['chineseLegalSimplified', [1, 10, 12, 20, 102], '壹 壹拾 壹拾贰 贰拾 壹佰零贰'],
  ['ideographTraditional', [1, 2, 10, 11], '甲 乙 癸 11'],
  ['ideographZodiac', [1, 12, 13], '子 亥 13'],
  ['ideographZodiacTraditional', [1, 11, 60, 61], '甲子 甲戌 癸亥 甲子'],
  ['ideographDigital', [7, 10, 2024], '七 一〇 二〇二四'],
  ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
  ['decimalEnclosedParen', [1, 20, 21], '⑴ ⒇ 21'],
  ['ideographEnclosedCircle', [1, 10, 11], '㈠ ㈩ 11'],
  ['decimalFullWidth', [1, 24], '１ ２４'],
  ['decimalZero', [1, 10], '01 10'],
  ['001, 002, 003, ...', [1, 24, 1000], '001 024 1000'],
  ['lowerLetter', [1, 26, 27, 53], 'a z aa aaa'],
  ['upperRoman', [4, 9, 14, 1999], 'IV IX XIV MCMXCIX'],
  ['ordinal', [1, 2, 3, 11, 21], '1st 2nd 3rd 11th 21st'],
  ['a format to come', [3], '3'],
]

describe('numbers as a list of each format writes them', () => {
  it.each(CASES)('%s', (format, numbers, written) => {
    expect(numbers.map(number => formatNumber(number, format)).join(' ')).toBe(written)
  })

  it('gives some text for any number in any format', () => {
    for (const [format] of CASES) for (const number of [-5, 0, 123_456_789]) expect(typeof formatNumber(number, format)).toBe('string')
  })
})
