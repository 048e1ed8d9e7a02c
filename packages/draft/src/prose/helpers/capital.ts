import type { Helper } from '../helper.ts'
import { sortArguments } from './arguments.ts'

const usage = '{{大写 数据}}'
const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const places = ['', '十', '百', '千']
const groups = ['', '万', '亿', '万亿']

/** Up to four digits: 1024 → 一千零二十四. */
const group = (number: number): string => {
  const text = [...String(number)]
  return text
    .map((digit, at) => (digit === '0' ? '零' : (digits[Number(digit)] ?? '') + (places[text.length - 1 - at] ?? '')))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
}

/** Groups of four from the highest; 零 where a group begins with zeros or whole groups are missing. */
const spell = (value: bigint): string => {
  if (value === 0n) return '零'
  let spelled = ''
  let gap = false
  for (let level = groups.length - 1; level >= 0; level -= 1) {
    const number = Number((value / 10_000n ** BigInt(level)) % 10_000n)
    if (number === 0) gap = true
    else {
      if (spelled !== '' && (gap || number < 1000)) spelled += '零'
      spelled += group(number) + (groups[level] ?? '')
      gap = false
    }
  }
  return spelled.replace(/^一十/, '十')
}

/** 大写 Chinese numerals as read aloud (not 壹贰叁). */
export const capital: Helper = {
  name: '大写',
  summary: '汉字数字，不带单位',
  usage,
  examples: [
    ['{{大写 行政复议.审结}}', '一百零二'],
    ['{{大写 政务公开.主动公开}}', '一万二千八百六十'],
  ],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 1, most: 1, places: 0 })
    if ('fault' in sorted) return sorted
    const [operand] = sorted.operands
    if (operand === undefined) return { fault: `写法：${usage}` }
    if (operand.value.denominator !== 1n || operand.value.numerator >= 10n ** 16n)
      return { fault: `“${operand.term}”不是整数（或者太大），不能写成汉字` }
    return { text: spell(operand.value.numerator) }
  },
}
