import { mandatedParts } from './mandated-parts.ts'
import { nationalBasis } from './national-basis.ts'
import type { Profile } from './profile.ts'

/** 设区的市（地区、自治州、盟） */
export const prefecture: Profile = {
  id: 'prefecture',
  term: '设区的市（自治州、地区、盟）',
  description: '市级党委和政府的年度报告：3月1日之前报省委、省政府，市政府另报市委、市人大常委会；4月1日之前公开。',
  issuers: /(?:(?<!^(?:中共)?(?:北京|上海|天津|重庆))市|州|盟|地区)(?:人民政府|行政公署|行署|委员会|委)$/,
  parts: mandatedParts,
  deadlines: {
    submit: { month: 3, day: 1, basis: nationalBasis.submit },
    publish: { month: 4, day: 1, basis: nationalBasis.publish },
  },
  addressees: [
    { rule: '省（区、市）委、省（区、市）人民政府', basis: nationalBasis.toHigher },
    { rule: '市委、市人大常委会（市政府的报告，另行文）', basis: nationalBasis.toPeers },
    { rule: '主送一个上级机关，其余分别行文', basis: nationalBasis.oneAddressee },
  ],
  copies: [{ rule: '省（区、市）委依法治省（区、市）办', basis: nationalBasis.copyHigher }],
}
