import type { Basis } from '../basis.ts'
import { county } from './county.ts'
import type { Profile } from './profile.ts'

const guide = '《深圳市法治政府建设年度报告事项指引（试行）》'
/** The eight first-level matters were read; the 36 second-level and 135 third-level ones were not. */
const matters: Basis = { text: `${guide}：8个一级报告事项`, confidence: 'A' }

/** 深圳 Matters that must be covered, first level (domain notes 2.1). */
export const shenzhen: Profile = {
  ...county,
  id: 'shenzhen',
  term: '深圳市（区、部门、街道）',
  description: '深圳市行政机关的年度报告：按8个一级事项应报尽报；街道办事处也是报告主体。',
  issuers: null,
  topics: [
    { term: '组织领导', words: ['组织领导', '党的领导', '第一责任人', '法治政府建设领导', '常务会议', '述法'], basis: matters },
    { term: '政府职能依法全面履行', words: ['政府职能', '放管服', '营商环境', '政务服务', '权责清单', '行政审批'], basis: matters },
    { term: '依法行政制度', words: ['规范性文件', '政府规章', '立法', '制度体系', '合法性审核'], basis: matters },
    { term: '科学民主依法决策', words: ['重大行政决策', '依法决策', '合法性审查', '法律顾问', '公众参与'], basis: matters },
    { term: '严格规范公正文明执法', words: ['行政执法', '执法监督', '案卷评查', '三项制度', '行政处罚', '双随机'], basis: matters },
    { term: '行政权力制约和监督', words: ['行政复议', '行政应诉', '人大代表建议', '审计', '政务公开', '信息公开', '监督'], basis: matters },
    { term: '法治政府对法治社会的带动', words: ['普法', '公共法律服务', '法律援助', '人民调解', '法治社会', '法治宣传'], basis: matters },
    { term: '数字法治政府建设', words: ['数字政府', '数字法治', '智慧法治', '信息化', '一网通办', '平台', '数据共享'], basis: matters },
  ],
}
