import { mandatedParts } from './mandated-parts.ts'
import { nationalBasis } from './national-basis.ts'
import type { Profile } from './profile.ts'

/** 县（市、区、旗） */
export const county: Profile = {
  id: 'county',
  term: '县（市、区）',
  description: '县级党委和政府的年度报告：3月1日之前报市委、市政府，县政府另报县委、县人大常委会；4月1日之前公开。',
  issuers: /(?:县|旗|(?<!自治)区)(?:人民政府|委员会|管理委员会|管委会|党工委|工委|委)$/,
  parts: mandatedParts,
  deadlines: {
    submit: { month: 3, day: 1, basis: nationalBasis.submit },
    publish: { month: 4, day: 1, basis: nationalBasis.publish },
  },
  addressees: [
    { rule: '市委、市人民政府', basis: nationalBasis.toHigher },
    { rule: '县（市、区）委、县（市、区）人大常委会（县政府的报告，另行文）', basis: nationalBasis.toPeers },
    { rule: '主送一个上级机关，其余分别行文', basis: nationalBasis.oneAddressee },
  ],
  copies: [{ rule: '市委依法治市办', basis: nationalBasis.copyHigher }],
}
