import type { Helper } from '../helper.ts'

const usage = '{{日期 "2026-02-20"}}'

/** 日期 年月日标全，年份全称，不编虚位（GB/T 9704—2012 7.3.5.4）. */
export const date: Helper = {
  name: '日期',
  summary: '公文的日期写法：年份写全，月日不编虚位',
  usage,
  examples: [['{{日期 "2026-02-08"}}', '2026年2月8日']],
  run: args => {
    const [first, ...rest] = args
    const match = first?.kind === 'text' ? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(first.text) : null
    if (match === null || rest.length > 0) return { fault: `写法：${usage}` }
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
    const real = new Date(Date.UTC(year, month - 1, day))
    if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return { fault: `没有${year}年${month}月${day}日这一天` }
    return { text: `${year}年${month}月${day}日` }
  },
}
