import type { Declaration } from './declare.ts'

export const text: Declaration = {
  name: 'text',
  summary: '打印阅读文本（自动编号已写出，修订已接受）',
  arguments: [['<文件>', '报告']],
  examples: ['fazhi text 年度报告.docx'],
  load: async () => (await import('../actions/text.ts')).text,
}
