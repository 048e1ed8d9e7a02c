import type { Declaration } from './declare.ts'

export const annotate: Declaration = {
  name: 'annotate',
  summary: '把发现写成 Word 批注，或生成对照页、核验报告',
  details:
    '把每条发现写成批注，标在它所说的文字上，另存一份（原名加“.批注”），原文件不动。再运行一次只替换自己的批注，别人的批注不动。.txt、.md、.html 报告生成左右对照的网页（原名加“.核验”）。',
  arguments: [['<文件>', '报告']],
  options: [
    ['-o, --output <文件>', '另存为什么名字'],
    ['--report <文件>', '另写一份核验报告，按后缀是 .html、.md 或 .docx'],
    ['--remove', '去掉 Word 文件里自己的批注（原名加“.无批注”）'],
    ['--profile <主体>', '报告主体，fazhi profiles 列出'],
    ['--force', '覆盖已有的同名文件'],
  ],
  examples: [
    'fazhi annotate 年度报告.docx',
    'fazhi annotate 年度报告.docx --report 核验报告.docx',
    'fazhi annotate 年度报告.批注.docx --remove',
  ],
  load: async () => (await import('../actions/annotate.ts')).annotate,
}
