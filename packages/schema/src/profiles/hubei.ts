import type { Basis } from '../basis.ts'
import { county } from './county.ts'
import type { Profile } from './profile.ts'

const guide = '《湖北省法治政府建设年度报告制定和公开工作指引》'
const title: Basis = { text: `${guide}：报告名称统一为“法治政府建设年度报告”`, confidence: 'A' }
const submit: Basis = { text: `${guide}：省级以外每年3月1日前报送`, confidence: 'A' }

/** 湖北 One name for all reports; model areas report separately by the end of January (domain notes 2.1). */
export const hubei: Profile = {
  ...county,
  id: 'hubei',
  term: '湖北省（市、县）',
  description: '湖北省内市、县的年度报告：名称统一为“法治政府建设年度报告”；示范地区另在1月底前报送。',
  issuers: null,
  deadlines: { ...county.deadlines, submit: { month: 3, day: 1, basis: submit } },
  titleMustContain: { text: '法治政府建设年度报告', basis: title },
}
