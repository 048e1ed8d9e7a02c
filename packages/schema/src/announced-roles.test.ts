import { describe, expect, it } from 'vitest'
import { announcedRoles } from './announced-roles.ts'

describe('标题宣告的法定内容', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['推进法治政府建设的主要举措和成效', ['achievements']],
    ['2024年度法治政府建设工作开展情况', ['achievements']],
    ['上一年度推进法治政府建设的主要举措和成效', ['achievements']],
    ['健全行政执法工作体系，全面推进严格规范公正文明执法', ['achievements']],
    ['健全社会矛盾纠纷行政预防调处化解体系，不断促进社会公平正义', ['achievements']],
    ['健全法治政府建设科技保障体系，全面建设数字法治政府', ['achievements']],
    ['深入学习贯彻习近平法治思想，努力实现法治政府建设全面突破', ['achievements']],
    ['依法全面履行政府职能', ['achievements']],
    ['强化对行政权力的制约和监督', ['achievements']],
    ['全面提高政府工作人员法治思维和依法行政能力', ['achievements']],
    ['加强组织领导,夯实法治政府建设基础', ['achievements']],
    ['坚持问题导向，着力解决行政执法领域突出问题', ['achievements']],
    ['存在的不足和原因', ['shortcomings']],
    ['存在问题及原因分析', ['shortcomings']],
    ['法治政府建设存在的主要问题', ['shortcomings']],
    ['存在的问题和下步打算', ['shortcomings', 'plan']],
    ['主要成效、存在问题及2025年工作打算', ['achievements', 'shortcomings', 'plan']],
    ['党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况', ['leadership']],
    ['局党组书记、局长履行第一责任人职责情况', ['leadership']],
    ['主要负责同志履行法治建设职责情况', ['leadership']],
    ['2025年度推进法治政府建设的主要安排', ['plan']],
    ['下一年度工作思路', ['plan']],
    ['2025年工作计划', ['plan']],
    ['下一步加强行政执法规范化建设的举措', ['plan']],
    ['2025年重点工作', ['plan']],
    ['2024年重点工作', ['achievements']],
    ['2025年推进法治政府建设主要举措', ['plan']],
    ['其他需要报告的情况', ['other']],
    ['附则', []],
  ]
  it.each(cases)('%s', (heading, roles) => {
    expect(announcedRoles(heading, 2024)).toEqual(roles)
  })

  it('without a year, a heading still announces what its words say', () => {
    expect(announcedRoles('2025年度工作安排', null)).toEqual(['plan'])
  })
})
