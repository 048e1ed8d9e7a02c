import { mandatedParts } from './mandated-parts.ts'
import { nationalBasis } from './national-basis.ts'
import type { Profile } from './profile.ts'

/** 县级以上政府部门 */
export const department: Profile = {
  id: 'department',
  term: '县级以上政府部门',
  description: '政府部门的年度报告：3月1日之前报本级党委和政府、上一级主管部门；4月1日之前公开。',
  issuers:
    /(?:[局厅部司署]|办公室|支队|中心|(?:(?<!管理)(?<![省市州盟区县旗镇乡道])委员会|(?<![省市州盟区县旗镇乡道])委)|(?:[局厅部司署]|委员会|办公室)党[组委])$/,
  parts: mandatedParts,
  deadlines: {
    submit: { month: 3, day: 1, basis: nationalBasis.submit },
    publish: { month: 4, day: 1, basis: nationalBasis.publish },
  },
  addressees: [
    { rule: '本级党委、本级人民政府', basis: nationalBasis.ofDepartment },
    { rule: '上一级政府主管部门（另行文）', basis: nationalBasis.ofDepartment },
  ],
  copies: [{ rule: '本级党委依法治县（市、区、省）办', basis: nationalBasis.copyOwn }],
}
