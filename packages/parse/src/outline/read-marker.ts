import type { Marker } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { chineseNumber } from './chinese-number.ts'

type Style = Marker['style']

const han = '[一二三四五六七八九十〇零]{1,4}'

// GB/T 9704—2012 7.3.3 一、（一） 1. （1）, with the slips that occur: 一. 一， (一) （一）、 1、 1．
const forms: readonly { readonly style: Style; readonly form: RegExp }[] = [
  { style: 'chapter', form: new RegExp(`^第(${han})[章节编][、，,.．:：]?`) },
  { style: 'part', form: new RegExp(`^第(${han})(?:大)?(?:部分|方面)[、，,.．:：]?`) },
  { style: 'comma', form: new RegExp(`^(${han})\\s?[、，,.．:：]`) },
  { style: 'bracket', form: new RegExp(`^[（(]\\s?(${han})\\s?[)）][、，,.．:：]?`) },
  { style: 'paren', form: /^[（(]\s?([0-9０-９]{1,2})\s?[)）][、，,.．]?/ },
  { style: 'paren', form: /^([0-9０-９]{1,2})[)）][、，,.．]?/ },
  { style: 'dot', form: /^([0-9０-９]{1,2})\s?[.．、](?:(?![0-9０-９])|(?=[12]\d{3}\s?年))/ },
  { style: 'circle', form: /^([①-⑳])[、，,.．]?/ },
]

/** 层次序数 The number a line begins with, if it begins with one. */
export function readMarker(line: Pick<Line, 'text' | 'span'>): Marker | null {
  for (const { style, form } of forms) {
    const match = form.exec(line.text)
    const digits = match?.[1]
    if (match === null || digits === undefined) continue
    const number = ordinal(digits)
    if (number === null || number === 0) return null
    return { span: { start: line.span.start, end: line.span.start + match[0].length }, text: match[0], style, number }
  }
  return null
}

function ordinal(digits: string): number | null {
  const code = digits.charCodeAt(0)
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f
  const ascii = digits.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return /^[0-9]+$/.test(ascii) ? Number(ascii) : chineseNumber(digits)
}
