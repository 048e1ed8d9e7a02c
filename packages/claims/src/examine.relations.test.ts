import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/support/marked.ts'
import { examine } from './examine.ts'
import { accusationsIn } from './testing/accusations-in.ts'
import { reportOfText } from './testing/report-of-text.ts'

/** What the engine says of the marked number: `kind verdict` of every claim that states it. */
function said(text: string): string[] {
  const { text: bare, spans } = marked(text)
  return examine(reportOfText(bare))
    .claims.filter(({ stated }) => spans.some(({ start, end }) => stated.span.start < end && start < stated.span.end))
    .map(({ kind, verdict }) => `${kind} ${verdict}`)
}

/** Of every claim, whatever it states. */
function saidOfParts(text: string): string[] {
  return examine(reportOfText(marked(text).text)).claims.map(({ kind, verdict }) => `${kind} ${verdict}`)
}

/** Phrase, a sentence that is right, the same with one number wrong; the number that is judged is marked. */

describe('two lists of one whole', () => {
  it.each([
    '共办理工单‹2504件›。交办二级单位2388件，直办107件；按期回复2424件、逾期回复71件。',
    '受理举报‹44件›。其中，自收28件，转交办7件；匿名举报15件，实名举报20件。',
    '收到申请‹72件›。其中，市本级24件，部门和县区39件；公民申请53件，法人申请10件。',
  ])('%s', text => expect(said(text).concat(saidOfParts(text)).join()).toContain('sum inconsistent'))

  it('accuse nobody where what they come to is counted itself', () => {
    const text = '受理申请120件，审结102件。行政处罚60件，行政强制42件；维持70件，撤销32件。'
    expect(examine(reportOfText(text)).claims.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([])
  })
})

describe('what can never be', () => {
  it.each(['纠错率‹131.4%›。', '投诉量同比下降‹两倍›。', '案件数下降‹120%›。', '受理案件同比下降-‹5%›。', '投诉类占‹104%›。'])(
    '%s',
    text => {
      const { text: bare } = marked(text)
      expect(examine(reportOfText(bare)).claims.map(({ verdict, fault }) => `${verdict} ${fault}`)).toEqual(['inconsistent impossible'])
    },
  )
})

describe('numbers that look related and are not accused', () => {
  it.each([
    '新收一审案件73件，结案118件，其中开庭审结94件。',
    '受理案件151件，审结135件，纠错29件，满意率98%。',
    '全市共有执法人员5200人，其中党员2860人、本科以上学历4120人、具有法律职业资格310人。',
    '受理投诉举报2360件，其中涉及食品1120件、餐饮860件、药品430件（一件投诉可涉及多类）。',
    '受理案件500件，其中主要是治安类120件、征收类80件。',
    '收到申请85件，除了2件结转到下一年度办理，其余都已答复，答复率100%。',
    '收案548件，直接纠错14件，间接纠错130件，综合纠错占审结总数的33.6%。',
    '法治督察发现问题46个，整改完成42个；移交线索239条，办结231条，问题整改率91.3%。',
    '火灾22.38万起，该类场所的较大火灾45起，占56.25%。',
    '截至目前，网站公开信息140条，发布各类信息495条，微信推送460条。',
    '开展执法检查1.2万次，发现问题860个，罚款326.5万元，同比下降15%。',
    '2023年办结复议案件215件，2024年受理260件，同比增长30%。',
    '开展普法活动1260场次，受教育群众36.8万人次；培养“法律明白人”3258名，平均每村12名。',
    '办理公证28653件，同比增长5.6%，其中涉外公证6320件，占22.1%；律师办理法律事务53210件，其中诉讼案件36522件。',
    '2022年至2024年，行政诉讼案件数分别为523件、486件、412件；败诉案件分别为63件、52件、38件，败诉率分别为12.0%、10.7%、9.2%。',
    '开庭审理行政案件1256件，负责人应出庭632件，出庭620件，其中正职负责人出庭156件，占出庭总数的25.2%。',
    '五年共办理复议案件5632件，年均1126件，其中2024年办理1523件。',
    '抽检食品12568批次，不合格236批次，不合格率1.88%，其中监督抽检8652批次，不合格198批次，不合格率2.29%。',
    '共办理热线工单2495件。交办二级单位2388件，直办107件；按期回复2424件、逾期回复71件。工单分类：求决类1878件、咨询类267件、揭发类87件、建议类53件、其他类210件。',
    '派单601件，按时结案597件，超时办理4件，结案率100%，按时结案率99%。',
    '受理1562件，审结1486件，其中调解和解结案632件，快速结案率达92.5%。',
    '优良天数86天，优良率95.6%，同比增加3天，提高3.4个百分点；细颗粒物平均浓度26微克/立方米，同比下降13.3%。',
    '平均审理周期42.6天，较法定审限60天缩短17.4天，缩短29%。',
    '重大决策事项12项，其中10项履行了公众参与程序，12项全部经过合法性审查，3项开展了风险评估。',
  ])('%s', text => {
    expect(examine(reportOfText(text)).claims.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([])
  })
})

describe('what no phrase ties and the numbers tie all the same', () => {
  it.each([
    [
      'a sum over other units',
      '受理一类1203件，罚款3万元；二类2207件，罚款3万元；三类418件，罚款3万元。汇总起来有‹3828件›。',
      'sum consistent',
    ],
    [
      'parts, each with what became of it',
      '清理文件‹1562件›，其中市政府文件56件，废止12件，修改8件；部门文件1506件，废止86件，修改45件。',
      'sum consistent',
    ],
    [
      'a quotient to the last place',
      '发出问卷1236份，回收1187份。另经电话回访，受访者共965人，表示支持的836人，支持的比重约计‹86.63%›。',
      'rate consistent',
    ],
  ])('%s', (_, text, claim) => expect(said(text)).toContain(claim))

  it('is left alone where chance would do it: two places of one percent', () => {
    expect(said('召开会议12次，培训35场，走访48户，发放手册96册，整改31处，其中的‹65%›为当场整改。')).toEqual([])
  })
})

describe('what an officer is told', () => {
  const claims = (text: string) => examine(reportOfText(text)).claims
  it('is the one number that would repair it', () => {
    const [rate] = claims('审结复议案件102件，其中纠错32件，纠错率34.1%。').filter(({ kind }) => kind === 'rate')
    expect(rate?.repair?.text).toBe('31.4%')
    const broken = claims('投诉132件，其中商品类103件，占投诉总量的77.27%，服务类30件，占22.73%。').filter(
      ({ verdict }) => verdict === 'inconsistent',
    )
    expect(new Set(broken.map(({ repair }) => repair?.text))).toEqual(new Set(['102件']))
  })

  it('is no repair where two numbers could be wrong', () => {
    const [sum] = claims('审结案件198件，其中维持100件、撤销40件、其他50件。').filter(({ kind }) => kind === 'sum')
    expect(sum?.verdict).toBe('inconsistent')
    expect(sum?.repair).toBeUndefined()
  })

  it('is the working as it is done on paper', () => {
    expect(claims('审结复议案件102件，其中纠错32件，纠错率31.4%。').map(({ because }) => because)).toContain('32件 ÷ 102件 = 31.4%')
  })

  it('is one remark, if the report cuts digits off throughout', () => {
    const found = claims('受理151件，投诉举报75件，占受理数的49.66%；信息公开16件，占10.59%。')
    expect(found.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['truncated', 'truncated']))
    expect(found.flatMap(({ remarks }) => remarks ?? []).filter(remark => remark.includes('截断'))).toHaveLength(1)
  })

  it('is why a number was not checked', () => {
    const { unexamined, coverage } = examine(reportOfText('全年普法覆盖率98%。\n培训约300人次。'))
    expect(unexamined.map(({ reason }) => reason.split('：')[0])).toEqual(['率', '约数'])
    expect(coverage).toEqual({ quantities: 2, examined: 0 })
  })
})

it('divides by no zero', () => {
  const { claims } = examine(
    reportOfText(
      '按投诉类别分，旅行社投诉7件、占23%，景区投诉24件、占77%，饭店投诉0件、占0%；另有其他投诉20件、占67%。抽查0件，发现问题0件，合格率100%。',
    ),
  )
  for (const { because } of claims) expect(because).not.toMatch(/÷ 0件/)
})

describe('what is narrower, and what is pushed', () => {
  it.each([
    ['全市接各类报警41695起，各类有效报警共6689起。', '6689起不大于41695起'],
    ['共新收民事案件29699件，占各类案件的84.58%。新收一审民事案件26059件。', '26059件不大于29699件'],
    ['业务经费为217.78万元，支出215.69万元。', '215.69万元不大于217.78万元'],
    ['提出抗诉59件，法院已审结28件。', '28件不大于59件'],
  ])('holds the narrower against the wider: %s', (text, because) => {
    expect(examine(reportOfText(text)).claims.map(claim => claim.because)).toContain(because)
  })

  it('has nothing to say where the narrower is more: it may be of another time', () => {
    expect(accusationsIn('共新收民事案件2969件。三年来新收一审民事案件26059件。')).toEqual([])
  })

  it.each([
    [
      '商品类240756件，占总投诉量的46.1%，比重上升2个百分点；服务类258915件，占总投诉量的49.6%；其他类22305件，占总投诉数量的4.3%。',
      '4.3%',
    ],
    ['抽查222家生产的21种产品233个批次，其中206家生产的217个批次的产品合格，企业合格率92.8%。', '92.8%'],
    ['批准逮捕194082人，不批准逮捕88953人，提起公诉292988人，不起诉58739人，不捕率、不诉率分别为31.43%和16.70%。', '16.70%'],
    ['接受信访举报430件，比上年同期298件上升了132件、上升率44%。', '44%'],
    [
      '事故3578起，死亡778人，受伤3136人。与上年相比，事故起数减少201起，下降5.3%。死亡人数减少43人，下降5.2%。受伤人数减少284人，下降8.3%。',
      '8.3%',
    ],
  ])('reckons what stands farther off or goes by another word: %s', (text, number) => {
    const found = examine(reportOfText(text)).claims.filter(({ stated }) => stated.text === number)
    expect(found.map(({ verdict }) => verdict)).toEqual(['consistent'])
  })

  it('tells a share that is moved to make 100% from a wrong one', () => {
    const text = '受理45件，占71.4%；不予受理12件，占19.0%；其他6件，占9.6%。'
    const found = examine(reportOfText(text)).claims.filter(({ verdict }) => verdict === 'inconsistent')
    expect(found.map(({ stated, fault }) => [stated.text, fault])).toEqual([['9.6%', 'pushed-share']])
  })
})
