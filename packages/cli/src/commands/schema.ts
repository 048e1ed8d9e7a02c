import type { Declaration } from './declare.ts'

export const schema: Declaration = {
  name: 'schema',
  summary: '打印报告模型的 JSON Schema',
  examples: ['fazhi schema > report.schema.json'],
  load: async () => (await import('../actions/schema.ts')).schema,
}
