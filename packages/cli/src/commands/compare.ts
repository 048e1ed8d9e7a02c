import type { Declaration } from './declare.ts'

export const compare: Declaration = {
  name: 'compare',
  summary: '比较两份报告：数据的变化、同比是否属实、雷同、承诺兑现',
  details: '比较两年（或两个单位）的报告：数据并列和变化，后一份的同比与前一份核对，几乎照抄的段落，前一份的承诺在后一份里的下落。',
  arguments: [
    ['<前一份>', '上年的，或另一个单位的报告'],
    ['<后一份>', '本年的报告'],
  ],
  options: [
    ['--format <格式>', '输出格式', { choices: ['pretty', 'json', 'html', 'xlsx'], fallback: 'pretty' }],
    ['-o, --output <文件>', '写入文件，不打印；xlsx 必须写明'],
    ['--force', '覆盖已有的同名文件'],
  ],
  examples: ['fazhi compare 2023.docx 2024.docx', 'fazhi compare 2023.docx 2024.docx --format html -o 对比.html'],
  load: async () => (await import('../actions/compare.ts')).compare,
}
