import type { Declaration } from './declare.ts'

export const figures: Declaration = {
  name: 'figures',
  summary: '数据：采集表、汇总、从报告里读出、与成稿核对',
  details: `动作：
  template          生成数据采集表（.xlsx），一个领域一张表；--last 带上上年数
  import <表...>     汇总填好的采集表，写成 figures.yaml，互相矛盾的逐格列出
  extract <报告>     列出报告里认得出的数据，每项有位置
  verify <成稿>      把成稿（可以是改过的 Word）与草稿、数据核对，被手工改动的数逐个列出`,
  arguments: [
    ['<动作>', 'template、import、extract、verify 之一'],
    ['[文件...]', '采集表或报告'],
  ],
  options: [
    ['-o, --output <文件>', '写到哪里：template 不写时为 数据采集.xlsx，import 不写时为 figures.yaml'],
    ['--profile <主体>', 'template：报告主体', { fallback: 'county' }],
    ['--last <报告>', 'template：上年的报告，读出上年数'],
    ['--year <年份>', 'import：本年；不写时为上一年'],
    ['--draft <草稿>', 'verify：成稿所由来的草稿'],
    ['--figures <文件>', 'verify：数据文件；不写时用草稿旁边的 figures.yaml'],
    ['--format <格式>', 'extract：输出格式', { choices: ['pretty', 'json'], fallback: 'pretty' }],
    ['--force', '覆盖已有的同名文件'],
  ],
  examples: [
    'fazhi figures template --profile county --last 2024年度报告.docx -o 数据采集.xlsx',
    'fazhi figures import 各部门/*.xlsx --year 2025 -o figures.yaml',
    'fazhi figures extract 2024年度报告.docx',
    'fazhi figures verify 成品/draft.docx --draft draft.md',
  ],
  load: async () => (await import('../actions/figures.ts')).figures,
}
