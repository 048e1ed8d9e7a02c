import { mandatedParts } from './mandated-parts.ts'
import { nationalBasis } from './national-basis.ts'
import type { Profile } from './profile.ts'

/** 乡镇（街道） The regulation names townships; sub-districts follow them in practice (domain notes 2.3). */
export const township: Profile = {
  id: 'township',
  term: '乡镇（街道）',
  description: '乡镇党委和政府的年度报告：3月1日之前报县委、县政府；4月1日之前公开。街道办事处多参照乡镇。',
  issuers: /(?:镇|乡|街道|苏木)(?:人民政府|办事处|党委|党工委|工委|委员会|委)$/,
  parts: mandatedParts,
  deadlines: {
    submit: { month: 3, day: 1, basis: nationalBasis.submit },
    publish: { month: 4, day: 1, basis: nationalBasis.publish },
  },
  addressees: [{ rule: '县（市、区）委、县（市、区）人民政府', basis: nationalBasis.toHigher }],
  copies: [{ rule: '县（市、区）委依法治县（市、区）办', basis: nationalBasis.copyHigher }],
}
