import type { Declaration } from './declare.ts'

export const explain: Declaration = {
  name: 'explain',
  summary: '说明一条规则：查什么、为什么、怎么改',
  arguments: [['<规则>', '规则的名字，fazhi rules 列出']],
  examples: ['fazhi explain consistency/rate-mismatch'],
  load: async () => (await import('../actions/explain.ts')).explain,
}
