import type { Declaration } from './declare.ts'

export const next: Declaration = {
  name: 'next',
  summary: '由上年报告起草本年报告',
  details:
    '读上年的报告（任何格式），写出本年的草稿 draft.md 和数据 figures.yaml：结构和套话保留，年份顺延，数字都换成待填或与指标相连，上年的承诺列成清单。',
  arguments: [['<上年报告>', '.docx、.txt、.md、.html']],
  options: [
    ['--year <年份>', '本年报告的年度；不写时为上年报告的下一年'],
    ['--out <文件夹>', '放在哪里', { fallback: '.' }],
  ],
  examples: ['fazhi next 2024年度报告.docx --year 2025 --out 2025'],
  load: async () => (await import('../actions/next.ts')).next,
}
