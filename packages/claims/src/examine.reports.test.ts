import type { Report } from '@fazhi/schema'
import { describe, expect, it } from 'vitest'
import { examine } from './examine.ts'
import { accusationsIn } from './testing/accusations-in.ts'
import { reportOfText } from './testing/report-of-text.ts'

// What one paragraph of a report says of another. Places and figures are made up.
describe('the same thing in two paragraphs', () => {
  it.each([
    ['全年审结行政复议案件1218件。', '办案质量提升。审结行政复议案件1281件，平均用时21天。', '前文为1218件，此处为1281件'],
    ['办理行政应诉一审案件7128件，同比下降6.2%。', '各级机关办理一审行政应诉案件7218件。', '前文为7128件，此处为7218件'],
    [
      '作出行政处罚287件，罚没款165.38万元。',
      '全年罚没款168.35万元，其中罚款150.25万元，没收18.10万元。',
      '前文为165.38万元，此处为168.35万元',
    ],
  ])('is not told by two numbers that a slip parts: %s %s', (before, after, because) => {
    expect(accusationsIn(`${before}\n${after}`)).toEqual([because])
  })

  it.each([
    ['全年审结行政复议案件1218件。', '上年审结行政复议案件1281件。'],
    ['市本级审结行政复议案件1218件。', '全市审结行政复议案件1281件。'],
    ['追回基金4216.8万元，下降13.5%（上年4873.5万元）。', '市本级追回基金1327.6万元，占比为31.5%。'],
    ['审结行政复议案件1218件。', '审结行政复议案件1218件，比审结仲裁案件1281件少63件。'],
    ['县城管局办理案件318件，其中处罚120件、不罚198件。', '县交通局办理案件381件，其中处罚200件、不罚181件。'],
  ])('may be two things: %s %s', (before, after) => expect(accusationsIn(`${before}\n${after}`)).toEqual([]))

  it.each([
    ['全年办理行政处罚案件126件，比上年的120件增加6件。', '市场监管部门办理食品安全行政处罚案件120件。'],
    ['群众满意率96.8%，比上年的95.3%提高1.5个百分点。', '政务服务窗口群众满意率95.3%。'],
    ['选取两区一县开展行政检查改革试点，检查次数减少35件。', '全市6个县区全部建成平台。'],
    ['审结1000件，其中维持600件，撤销60件，变更12件，确认违法20件，责令履行10件，其他298件。', '以撤销、变更、责令履行等方式纠错102件。'],
    ['全县应申报企业612户，完成申报587户，申报率95.9%，剩余20户列入异常名录，5户已注销。', '下一步继续督促。'],
    ['网络类、电话类、来信类诉求分别为8213件、6947件、4840件，合计20000件。', '下半年，网络类、电话类两类共12160件。'],
    ['城东区受理投诉举报1218件，办结率98%。', '城西区受理投诉举报1281件，办结率97%。'],
    ['全市行政案件一审审结1218件。', '全市民事案件一审审结1281件。'],
    ['全市办理普通程序案件1864宗，简易程序案件5200宗。', '县区局从轻处罚286宗，占普通程序案件的18.5%。'],
    ['复议案件74件，其中行政处罚类48件、行政许可类20件、其他6件。', '74件案件中，被纠错的行政处罚类6件。'],
    ['申请中行政处罚类1534件，接近申请总量的一半（49.1%）。', '91.4%的案件在复议环节实现案结事了。'],
  ])('is not told by a narrower thing, by some of them or by chance: %s %s', (before, after) =>
    expect(accusationsIn(`${before}\n${after}`)).toEqual([]),
  )

  it('names the later one as what the earlier contradicts', () => {
    const [claim] = examine(reportOfText('审结行政复议案件1218件。\n审结行政复议案件1281件。')).claims
    expect([claim?.kind, claim?.verdict, claim?.stated.text]).toEqual(['repeat', 'inconsistent', '1281件'])
  })
})

describe('what a rate leaves over', () => {
  const known = '全县612户用人单位中，完成危害项目申报587户，申报率95.9%。'

  it.each([
    ['四是尚有35户未完成申报。', '612户 − 587户 = 25户'],
    ['四是尚有25户未完成申报。', null],
    ['四是尚有35户未接入监测平台。', null],
    ['上年有35户未完成申报。', null],
  ])('may be told in a later paragraph: %s', (text, because) => {
    expect(accusationsIn(`${known}\n${text}`)).toEqual(because === null ? [] : [because])
  })

  it('or right behind it', () => {
    expect(accusationsIn('发现隐患1537处，完成整改1502处，整改率97.7%，剩余53处已落实管控措施。')).toEqual(['1537处 − 1502处 = 35处'])
  })
})

describe('under a heading that speaks of plans', () => {
  const rate = '行政机关负责人出庭应诉率'
  const report = (title: string, text: string): Report => {
    const { preamble, ...rest } = reportOfText(`${rate}98.53%。\n${text}`)
    const [first, second] = preamble
    const place = { start: 900, end: 900 + title.length }
    if (!first || !second) throw new Error('two paragraphs')
    return {
      ...rest,
      preamble: [first],
      sections: [
        { kind: 'section' as const, title: { text: title, span: place }, marker: null, role: null, span: place, children: [second] },
      ],
    }
  }
  const accused = (title: string) =>
    examine(report(title, `${rate}达到100%。`)).claims.filter(({ verdict }) => verdict === 'inconsistent').length

  it('a rate is a target, and contradicts nothing', () => expect(accused('三、2025年工作安排')).toBe(0))
  it('but elsewhere it does', () => expect(accused('二、法治建设成效')).toBe(1))
})

describe('items of an earlier list', () => {
  const list = '受理工单4364件，其中噪声油烟1213件，流动摊贩947件，违法建设876件，环境卫生684件，其他644件。'

  it.each([
    ['噪声油烟、流动摊贩两类工单仍有2106件。', ['1213件 + 947件 = 2160件，文中为2106件']],
    ['噪声油烟、流动摊贩两类工单仍有2160件。', []],
    ['违法建设、环境卫生工单合计1650件。', ['876件 + 684件 = 1560件，文中为1650件']],
    ['噪声油烟、流动摊贩、环境卫生两类工单仍有2106件。', []],
    ['前三类合计3063件。', ['1213件 + 947件 + 876件 = 3036件，文中为3063件']],
  ])('are added up where a later sentence names them: %s', (text, said) => expect(accusationsIn(`${list}\n${text}`)).toEqual(said))
})

describe('a count of an earlier paragraph, called by its name', () => {
  it.each([
    ['适用普通程序1864宗。', '从轻或减轻处罚328宗，占普通程序案件的16.7%。', ['328宗 ÷ 1864宗 = 17.6%']],
    ['适用普通程序1864宗。', '从轻或减轻处罚328宗，占普通程序案件的17.6%。', []],
    ['甲局适用普通程序1864宗。\n乙局适用普通程序920宗。', '从轻或减轻处罚328宗，占普通程序案件的16.7%。', []],
    [
      '行政复议案件74件，其中工伤认定类48件、社会保险类13件、其他13件。',
      '74件行政复议案件中工伤认定类有43件。',
      ['前文为48件，此处为43件'],
    ],
    ['行政复议案件74件，其中工伤认定类48件、社会保险类13件、其他13件。', '72件行政应诉案件中工伤认定类有43件。', []],
    [
      '立案受理6482件。',
      '劳动报酬3127件，占48.2%；赔偿金1463件，占22.6%；工伤待遇894件；其他935件。',
      ['3127件 + 1463件 + 894件 + 935件 = 6419件，前文为6482件'],
    ],
  ])('is what a share, an item or a list is of: %s %s', (before, after, said) => {
    expect(accusationsIn(`${before}\n${after}`).map(because => because.replace(/，[多少].*$/, ''))).toEqual(said)
  })
})
