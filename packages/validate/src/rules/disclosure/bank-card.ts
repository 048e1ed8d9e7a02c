import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

/** 16 to 19 digits, in groups of four or not. */
const pattern = /(?<![\dA-Za-z.-])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\dA-Za-z])/g

/** ISO/IEC 7812-1 Annex B (Luhn): every second digit from the right doubled, the sum divisible by ten. */
const isValid = (number: string): boolean => {
  const sum = [...number].reverse().reduce((all, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return all + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

const speaksOfBank = /(?:银行|账号|帐号|账户|卡号|开户|收款|户名)/

export const bankCard: Rule = {
  id: 'disclosure/bank-card',
  severity: 'warning',
  summary: '出现银行卡号',
  why: '银行卡号属于敏感个人信息，报告里没有理由出现；公开前应删去',
  basis: { text: '公开前审查个人信息（《政府信息公开条例》关于个人隐私的规定）；校验位见ISO/IEC 7812-1', confidence: 'A' },
  examples: {
    bad: ['退还当事人罚款（银行卡号‹6222021234567890128›）。', '汇入账户‹6222 0212 3456 7894›。', '收款账号‹4111111111111111›。'],
    good: ['案卷编号6222021234567890123，流水号4111111111111111。', '统一社会信用代码91110105MA01234567。', '联系电话0622-2021234。'],
  },
  *check(subject) {
    for (const { span, text, passage } of matches(subject, pattern)) {
      const number = text.replace(/[ -]/g, '')
      const at = span.start - passage.span.start
      // One number in ten passes the check by chance: without a word of banks near it, only UnionPay's own (62…) are likely.
      const named = speaksOfBank.test(passage.text.slice(Math.max(0, at - 24), at))
      if (!isValid(number) || (!named && !number.startsWith('62'))) continue
      yield {
        span,
        message: `${named ? '出现' : '疑似'}银行卡号${number.slice(0, 4)}****${number.slice(-4)}，公开前应删去`,
        ...(named ? {} : { severity: 'info' }),
      }
    }
  },
}
