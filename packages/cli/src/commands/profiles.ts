import type { Declaration } from './declare.ts'

export const profiles: Declaration = {
  name: 'profiles',
  summary: '列出报告主体：法定内容、期限、报送对象和依据',
  examples: ['fazhi profiles'],
  load: async () => (await import('../actions/profiles.ts')).listProfiles,
}
