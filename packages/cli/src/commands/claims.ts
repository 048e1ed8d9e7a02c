import type { Declaration } from './declare.ts'

export const claims: Declaration = {
  name: 'claims',
  summary: '列出每一处可以验算的数字和算式',
  details: '列出每一处可以验算的数字和算式，以及没有别的数字可以核对的数字。',
  arguments: [['<文件>', '报告']],
  options: [['--all', '连同没有数字可以核对的也逐个列出']],
  examples: ['fazhi claims 年度报告.docx', 'fazhi claims 年度报告.docx --all'],
  load: async () => (await import('../actions/claims.ts')).claims,
}
