import { mandatedParts } from './mandated-parts.ts'
import { nationalBasis } from './national-basis.ts'
import type { Profile } from './profile.ts'

/** 省（自治区、直辖市） Party committee and government of a province. */
export const province: Profile = {
  id: 'province',
  term: '省（自治区、直辖市）',
  description: '省级党委和政府的年度报告。报送和公开都在4月1日之前。',
  issuers: /(?:省|自治区|^(?:中共)?(?:北京|上海|天津|重庆)市)(?:人民政府|委员会|委)$/,
  parts: mandatedParts,
  deadlines: {
    submit: { month: 4, day: 1, basis: nationalBasis.submitProvince },
    publish: { month: 4, day: 1, basis: nationalBasis.publish },
  },
  addressees: [{ rule: '党中央、国务院', basis: nationalBasis.toHigher }],
  copies: [{ rule: '中央依法治国办', basis: nationalBasis.copyHigher }],
}
