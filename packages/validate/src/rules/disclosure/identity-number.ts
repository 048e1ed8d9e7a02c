import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const eighteen = /(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g
const fifteen = /(?<![\dA-Za-z])[1-8]\d{5}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![\dA-Za-z])/g

/** GB 11643—1999: the last character makes the weighted sum leave 1 when divided by 11. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

const isValid = (number: string): boolean => {
  const sum = weights.reduce((all, weight, index) => all + weight * Number(number[index]), 0)
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase()
}

/** Shown in part only: a list of findings is not to be a list of identity numbers. */
const masked = (number: string): string => `${number.slice(0, 6)}${'*'.repeat(number.length - 7)}${number.slice(-1)}`

export const identityNumber: Rule = {
  id: 'disclosure/identity-number',
  severity: 'error',
  summary: '出现公民身份号码',
  why: '公开身份证号侵害个人信息权益，多地政府网站曾因此被通报、被提起公益诉讼；公开前应删去',
  basis: { text: '公开前审查个人信息（《政府信息公开条例》关于个人隐私的规定）；校验位见GB 11643—1999', confidence: 'A' },
  examples: {
    bad: ['申请人李某（身份证号‹11010519491231002X›）不服处罚决定。', '申请人王某（身份证号‹110105491231002›）不服处罚决定。'],
    good: [
      '申请人李某不服处罚决定。',
      '统一社会信用代码为91110105MA01234567。',
      '索引号为000014349201700110。',
      '系统归集数据110105194912310020条。',
    ],
  },
  *check(subject) {
    for (const { span, text } of matches(subject, eighteen)) {
      if (isValid(text)) yield { span, message: `出现公民身份号码${masked(text)}，公开前应删去` }
    }
    for (const { span, text, passage } of matches(subject, fifteen)) {
      // The old number has no check digit: only words before it can tell.
      const before = passage.text.slice(Math.max(0, span.start - passage.span.start - 16), span.start - passage.span.start)
      if (/身份|证件|证号/.test(before)) yield { span, message: `疑似15位公民身份号码${masked(text)}，公开前应删去` }
    }
  },
}
