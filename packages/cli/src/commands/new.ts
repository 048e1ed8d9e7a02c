import type { Declaration } from './declare.ts'

export const newReport: Declaration = {
  name: 'new',
  summary: '新建一份报告的框架，每项法定内容都有提示',
  arguments: [['<文件>', '要新建的 .md 文件']],
  options: [
    ['--profile <主体>', '报告主体，fazhi profiles 列出', { fallback: 'county' }],
    ['--figures', '另写一份 figures.yaml，框架里的数字由它来（用 fazhi build 成稿）'],
    ['--year <年份>', '报告年度；不写时为上一年'],
  ],
  examples: ['fazhi new 2025年度报告.md --profile county --year 2025'],
  load: async () => (await import('../actions/new-report.ts')).newReport,
}
