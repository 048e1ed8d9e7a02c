import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

/** A year in Chinese numerals, its zeros written with whatever looks like one. */
const pattern = /[一二][〇○◯零OＯo0０九][〇○◯零OＯo0０一二三四五六七八九]{2}(?=年)/g

export const circleZero: Rule = {
  id: 'style/circle-zero',
  severity: 'warning',
  summary: '汉字年份里的“〇”写成了别的字',
  why: '汉字年份的零用“〇”（U+3007）；圆圈、字母 O 和“零”看着像，检索、读屏和程序都不认',
  basis: { text: 'GB/T 15835—2011《出版物上数字用法》5.2.2、5.2.5', confidence: 'C' },
  fix: '改为“〇”（安全）',
  examples: {
    bad: ['‹二○二四›年三月八日印发。', '自‹二零二三›年起施行。', '‹二O二四›年工作要点。'],
    good: ['二〇二四年三月八日印发。', '2024年工作要点。', '一九四九年以来。'],
  },
  *check(subject) {
    for (const { span, text } of matches(subject, pattern)) {
      const right = text.replace(/[○◯零OＯo0０]/g, '〇')
      if (right === text) continue
      yield {
        span,
        // 零 is read rightly at least; a circle or a letter is another character altogether.
        ...(/[○◯OＯo0０]/.test(text) ? {} : { severity: 'info' }),
        message: `汉字年份应写作“${right}”，文中写作“${text}”`,
        fixes: [{ label: `改为${right}`, safety: 'safe', edits: [{ span, text: right }] }],
      }
    }
  },
}
