import type { Declaration } from './declare.ts'

export const schema: Declaration = {
  name: 'schema',
  summary: '打印 JSON Schema：报告模型，或者公开的数字（figures.json）',
  arguments: [['[名称]', 'report 报告（默认），figures 数字']],
  examples: ['fazhi schema > report.schema.json', 'fazhi schema figures > figures.schema.json'],
  load: async () => (await import('../actions/schema.ts')).schema,
}
