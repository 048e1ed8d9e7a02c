import type { Declaration } from './declare.ts'

export const render: Declaration = {
  name: 'render',
  summary: '排版：GB/T 9704 Word、网页、Markdown',
  arguments: [['<文件>', '报告']],
  options: [
    ['--to <格式>', '用逗号分开的 docx、html、md', { fallback: 'docx' }],
    ['--out <文件夹>', '放在哪里', { fallback: '.' }],
    [
      '--form <形式>',
      'Word 的形式：public 公开版，submitted 报送版（带版头、版记）',
      { choices: ['public', 'submitted'], fallback: 'public' },
    ],
    [
      '--fonts <字体>',
      'Word 字体：fangzheng 方正和 GB2312，windows 系统自带，linux 开源字体',
      { choices: ['fangzheng', 'windows', 'linux'] },
    ],
    ['--margins <读法>', 'Word 页边距：dialog 按页面设置对话框，ruler 按尺量', { choices: ['dialog', 'ruler'] }],
    ['--no-bind', 'Word 里不留数据的出处：fazhi build 生成的 Word 文件定稿后交出去用'],
    ['--charts', '画出图表：网页在正文之后，Word 另起一页、在全文之后'],
    ['--previous <文件>', '上一年的报告，图表与它并排比较'],
    ['--assets', '网页旁边放上数字文件（JSON、CSV），页上列出它们和同时排出的 Word、Markdown'],
    ['--force', '覆盖已有的同名文件'],
  ],
  examples: ['fazhi render 报告.md --to docx,html,md --assets --out 成品', 'fazhi render 报告.txt --to docx --form submitted'],
  load: async () => (await import('../actions/render.ts')).render,
}
