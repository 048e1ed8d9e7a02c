import type { Declaration } from './declare.ts'

export const rules: Declaration = {
  name: 'rules',
  summary: '列出所有规则',
  examples: ['fazhi rules'],
  load: async () => (await import('../actions/rules.ts')).listRules,
}
