import type { Declaration } from './declare.ts'

export const figures: Declaration = {
  name: 'figures',
  summary: '从报告里读出数据，或核对成稿里的数是否被改过',
  details:
    '不带 --draft：列出报告里认得出的数据，每项有数值、位置和原句。带 --draft：把成稿（可以是改过的 Word）与草稿、数据核对，被手工改动的数逐个列出。',
  arguments: [['<报告>', '任何格式的报告']],
  options: [
    ['--format <格式>', '输出格式', { choices: ['pretty', 'json'], fallback: 'pretty' }],
    ['--draft <草稿>', '成稿所由来的草稿'],
    ['--figures <文件>', '数据文件；不写时用草稿旁边的 figures.yaml'],
  ],
  examples: ['fazhi figures 2024年度报告.docx', 'fazhi figures 成品/draft.docx --draft draft.md'],
  load: async () => (await import('../actions/figures.ts')).figures,
}
