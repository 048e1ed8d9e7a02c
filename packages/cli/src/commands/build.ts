import type { Declaration } from './declare.ts'

export const build: Declaration = {
  name: 'build',
  summary: '由草稿和数据成稿：数字只填一次，句子、率、表都从它来',
  details:
    '读草稿（Markdown，数字写作 {{行政复议.审结}}）和数据（figures.yaml），算出每一处数字，排成所要的格式。名称写错、数据不平都指到行和列。',
  arguments: [['<草稿>', '带 {{…}} 的 .md 文件']],
  options: [
    ['--figures <文件>', '数据文件；不写时用草稿旁边的 figures.yaml'],
    ['--to <格式>', '用逗号分开的 docx、html、md', { fallback: 'md' }],
    ['--out <文件夹>', '放在哪里', { fallback: '成品' }],
    ['--form <形式>', 'Word 的形式：public 公开版，submitted 报送版', { choices: ['public', 'submitted'], fallback: 'public' }],
    [
      '--fonts <字体>',
      'Word 字体：fangzheng 方正和 GB2312，windows 系统自带，linux 开源字体',
      { choices: ['fangzheng', 'windows', 'linux'] },
    ],
    ['--margins <读法>', 'Word 页边距：dialog 按页面设置对话框，ruler 按尺量', { choices: ['dialog', 'ruler'] }],
    ['--no-bind', 'Word 里不留数据的出处（不写这一项时，每个由数据写出的数在一个内容控件里，手改了 fazhi check 查得出来）'],
    ['--force', '覆盖已有的同名文件'],
  ],
  examples: ['fazhi build draft.md --to docx,html,md', 'fazhi build draft.md --figures 数据/figures.yaml --out 成品'],
  load: async () => (await import('../actions/build.ts')).build,
}
