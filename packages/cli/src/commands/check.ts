import type { Declaration } from './declare.ts'

export const check: Declaration = {
  name: 'check',
  summary: '核验报告：缺什么、哪些数字对不上',
  details: '核验报告：法定内容是否齐全，数字之间是否相符，格式和公开前的常见问题。可以一次给多个文件或文件夹。',
  arguments: [['<文件或文件夹...>', '.docx、.txt、.md、.html 报告，或装有报告的文件夹']],
  options: [
    ['--format <格式>', '输出格式', { choices: ['pretty', 'json', 'sarif', 'markdown'], fallback: 'pretty' }],
    ['--profile <主体>', '报告主体，fazhi profiles 列出；不写时按配置，再按发文机关判断'],
    [
      '--revisions <看法>',
      'Word 修订：accepted 当作都已接受，original 当作都已拒绝',
      { choices: ['accepted', 'original'], fallback: 'accepted' },
    ],
    ['--fix', '把有把握的修改写入新文件，原文件不动：文本加“.修改”，Word 加“.修订”，以修订的方式改'],
    ['--safe-only', '与 --fix 同用：只改有把握的（不写时就是这样）'],
    ['--unsafe', '与 --fix 同用：连同须人工确认的建议一起改'],
    ['--dry-run', '与 --fix 同用：只显示会改什么，不写文件'],
    ['--update-baseline', '把现有发现记入基线 fazhi.baseline.json，以后不再提示'],
  ],
  examples: ['fazhi check 年度报告.docx', 'fazhi check 各区县报告/ --format json > 结果.json', 'fazhi check 报告.md --fix --dry-run'],
  load: async () => (await import('../actions/check.ts')).check,
}
