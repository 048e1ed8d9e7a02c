import { matches } from '../../reading/matches.ts'
import { readChineseNumeral } from '../../reading/read-chinese-numeral.ts'
import type { Rule } from '../../rule.ts'

/** 2024.3.1 and 2024年三月; 12.4 and 3·15 are names of days and stay. */
const dotted = /(?<![\d.])((?:19|20)\d\d)[.．](\d{1,2})[.．](\d{1,2})(?![\d.])/g
const mixed = /(?<!\d)((?:19|20)\d\d)年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?/g

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

export const dateForm: Rule = {
  id: 'style/date-form',
  severity: 'info',
  summary: '日期的写法不合规范',
  why: '日期用阿拉伯数字写全年、月、日；不用点号隔开，也不在一个日期里混用汉字和阿拉伯数字',
  basis: { text: 'GB/T 15835—2011《出版物上数字用法》4.3、5.1.4', confidence: 'B' },
  fix: '改为“N年N月N日”（须人工确认）',
  examples: {
    bad: ['‹2023.5.8›召开推进会。', '‹2023年三月›起施行。', '‹2023年十二月四日›开展宣传。'],
    good: ['2023年5月8日召开推进会。', '12.4国家宪法日期间。', '二〇二三年三月八日。', '升级到2023.1.15.2版本。'],
  },
  *check(subject) {
    for (const { span, text, groups } of matches(subject, dotted)) {
      const [year = '', month = '', day = ''] = groups
      if (!isDay(Number(month), Number(day))) continue
      const right = `${year}年${Number(month)}月${Number(day)}日`
      yield {
        span,
        message: `日期应写作“${right}”，文中写作“${text}”`,
        fixes: [{ label: `改为${right}`, safety: 'unsafe', edits: [{ span, text: right }] }],
      }
    }
    for (const { span, text, groups } of matches(subject, mixed)) {
      const [year = '', month = '', day = ''] = groups
      const numbers = [readChineseNumeral(month), day === '' ? 1 : readChineseNumeral(day)]
      const [m, d] = numbers
      if (m === null || m === undefined || d === null || d === undefined || !isDay(m, d)) continue
      const right = `${year}年${m}月${day === '' ? '' : `${d}日`}`
      yield {
        span,
        message: `日期应写作“${right}”，文中写作“${text}”`,
        fixes: [{ label: `改为${right}`, safety: 'unsafe', edits: [{ span, text: right }] }],
      }
    }
  },
}
