import type { DateText } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { chineseNumber } from './chinese-number.ts'

const arabic = /([12]\d{3})\s?(?:年|[-./／－—])\s?(\d{1,2})\s?(?:月|[-./／－—])\s?(\d{1,2})(?:\s?日|(?!\d))/
const chinese = /([一二三四五六七八九〇零○ＯO]{4})年\s?([一二三四五六七八九十]{1,3})月\s?([一二三四五六七八九十]{1,3})日/

/** 日期 The first date of a line: 2024年2月29日, 二〇二四年二月二十九日, 2024-02-29; `null` if there is none that exists. */
export function readDate(line: Pick<Line, 'text' | 'span'>): DateText | null {
  const text = line.text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const match = arabic.exec(text) ?? chinese.exec(text)
  if (match === null) return null
  const [year, month, day] = [match[1], match[2], match[3]].map(part => number(part ?? ''))
  if (year === undefined || month === undefined || day === undefined) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  const start = line.span.start + match.index
  const end = start + match[0].length
  return { span: { start, end }, text: line.text.slice(match.index, match.index + match[0].length), iso: date.toISOString().slice(0, 10) }
}

function number(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0)
}
