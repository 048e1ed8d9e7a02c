import { expect, it } from 'vitest'
import { isOrganName } from './organ-name.ts'

it.each([
  '中共云溪市委',
  '云溪市人民政府',
  '云溪市司法局',
  '省生态环境厅',
  '市委依法治市办',
  '临江区滨河街道办事处',
  '云溪市住房和城乡建设局',
  '云溪经济技术开发区管委会',
  '区委社会工作部',
  '市人大常委会',
  '市政协',
  '市委全面依法治市委员会办公室',
  '法治政府建设工作领导小组',
  '云溪市司法局（盖章）',
  '党中央',
  '国务院',
])('%s names a body', name => expect(isOrganName(name)).toBe(true))

it.each([
  '加强组织领导',
  '云溪经济技术开发区',
  '主要举措和成效',
  '完善行政执法部门协作机制',
  '特此报告',
  '2025年2月20日',
  '关于云溪市司法局',
  '推进法治政府建设',
])('%s names none', name => expect(isOrganName(name)).toBe(false))
