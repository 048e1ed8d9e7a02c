import type { Declaration } from './declare.ts'

export const text: Declaration = {
  name: 'text',
  summary: '打印阅读文本（自动编号已写出，修订已接受）',
  arguments: [['<文件>', '报告']],
  options: [
    [
      '--revisions <看法>',
      'Word 修订：accepted 当作都已接受，original 当作都已拒绝',
      { choices: ['accepted', 'original'], fallback: 'accepted' },
    ],
  ],
  examples: ['fazhi text 年度报告.docx'],
  load: async () => (await import('../actions/text.ts')).text,
}
