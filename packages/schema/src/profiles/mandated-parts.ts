import { nationalBasis } from './national-basis.ts'
import type { Profile } from './profile.ts'

/** 法定内容 The five contents; 其他需要报告的情况 may be empty, so it is not required. */
export const mandatedParts: Profile['parts'] = [
  { role: 'achievements', required: true, basis: nationalBasis.contents },
  { role: 'shortcomings', required: true, causes: true, basis: nationalBasis.causes },
  { role: 'leadership', required: true, basis: nationalBasis.contents },
  { role: 'plan', required: true, basis: nationalBasis.contents },
  { role: 'other', required: false, basis: nationalBasis.contents },
]
