import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/support/marked.ts'
import { examine } from './examine.ts'
import { reportOfText } from './testing/report-of-text.ts'

/** What the engine says of the marked number: `kind verdict` of every claim that states it. */
function said(text: string): string[] {
  const { text: bare, spans } = marked(text)
  return examine(reportOfText(bare))
    .claims.filter(({ stated }) => spans.some(({ start, end }) => stated.span.start < end && start < stated.span.end))
    .map(({ kind, verdict }) => `${kind} ${verdict}`)
}

/** Phrase, a sentence that is right, the same with one number wrong; the number that is judged is marked. */
const patterns: readonly (readonly [phrase: string, kind: string, right: string, wrong: string])[] = [
  [
    'Q1 共N，分项在后',
    'sum',
    '共受理复议和诉讼案件‹121件›，其中复议案件73件、诉讼案件48件。',
    '共受理复议和诉讼案件‹211件›，其中复议案件73件、诉讼案件48件。',
  ],
  ['Q2 其中…其他', 'sum', '受理‹59件›，其中治安类13件、征迁类6件、其他40件。', '受理‹95件›，其中治安类13件、征迁类6件、其他40件。'],
  ['Q3 分别为', 'sum', '治安、工伤、征收分别为42件、31件、22件，合计‹95件›。', '治安、工伤、征收分别为42件、31件、22件，合计‹59件›。'],
  [
    'Q4 含 in brackets is not added again',
    'sum',
    '审结的‹106件›中，民事82件（含再审1件）、刑事17件、其他7件。',
    '审结的‹160件›中，民事82件（含再审1件）、刑事17件、其他7件。',
  ],
  ['Q4 含项不大于总数', 'subset', '制定文件32件（含市政府文件‹11件›）。', '制定文件32件（含市政府文件‹41件›）。'],
  [
    'Q5 件（次）',
    'sum',
    '提供服务‹1602件（次）›：诉讼192件（次），非诉1410件（次）。',
    '提供服务‹1702件（次）›：诉讼192件（次），非诉1410件（次）。',
  ],
  [
    'Q7 结转＋新收＝审结＋未结',
    'sum',
    '上年结转8件，新收188件，审结185件，未结‹11件›。',
    '上年结转8件，新收188件，审结185件，未结‹31件›。',
  ],
  ['Q9 平均', 'rate', '作出决定36465份，罚款28.06亿元，平均‹7.7万元›。', '作出决定36465份，罚款28.06亿元，平均‹17.7万元›。'],
  ['Q10 万', 'sum', '受理‹9.67万件›，其中直接答复7.25万件、其他2.42万件。', '受理‹9.97万件›，其中直接答复7.25万件、其他2.42万件。'],
  [
    'R1 X率',
    'rate',
    '受理复议案件102件，已审结102件，其中纠错32件，纠错率‹31.4%›。',
    '受理复议案件102件，已审结102件，其中纠错32件，纠错率‹34.1%›。',
  ],
  [
    'R1 合格率 from what failed',
    'rate',
    '抽检3200批次，检出不合格42批次，合格率‹98.7%›。',
    '抽检3200批次，检出不合格42批次，合格率‹97.8%›。',
  ],
  [
    'R1 numerator as the declaration adds it up',
    'rate',
    '审结复议案件430件，其中维持200件、撤销29件、确认违法12件、责令履行7件、其他182件，直接纠错率‹11.2%›。',
    '审结复议案件430件，其中维持200件、撤销29件、确认违法12件、责令履行7件、其他182件，直接纠错率‹12.1%›。',
  ],
  [
    'R1 审结＋未结 as denominator',
    'rate',
    '新收4364件，审结4477件，结案率‹96.0%›，年底未结187件。',
    '新收4364件，审结4477件，结案率‹69.0%›，年底未结187件。',
  ],
  ['R2 占…的', 'rate', '受理投诉132件，其中服务类30件，占投诉总量的‹22.73%›。', '受理投诉132件，其中服务类30件，占投诉总量的‹27.23%›。'],
  [
    'R2 分别占',
    'rate',
    '受理1874件，其中初次1321件、重复553件，分别占‹70.5%›和29.5%。',
    '受理1874件，其中初次1321件、重复553件，分别占‹75.5%›和29.5%。',
  ],
  [
    'R2 三类合计占',
    'rate',
    '受理纠纷500件，其中劳动类120件、婚姻类80件、邻里类50件，三类合计占总数的‹50%›。',
    '受理纠纷500件，其中劳动类120件、婚姻类80件、邻里类50件，三类合计占总数的‹55%›。',
  ],
  [
    'R2 前三位 in brackets',
    'rate',
    '居前的是甲区（272件）、乙县（99件）、丙区（58件），合计占660件投诉的‹65%›。',
    '居前的是甲区（272件）、乙县（99件）、丙区（58件），合计占660件投诉的‹56%›。',
  ],
  [
    'R2 分别占总数（a、b）的',
    'rate',
    '火灾25.8万起、亡1317人，分别占总数（28.1万起、1390人）的91.8%和‹94.7%›。',
    '火灾25.8万起、亡1317人，分别占总数（28.1万起、1390人）的91.8%和‹97.4%›。',
  ],
  ['R3 N件中有M件', 'rate', '参加考试的523人中，481人合格，合格率‹91.97%›。', '参加考试的523人中，481人合格，合格率‹97.91%›。'],
  ['R6 三分之二', 'rate', '受理案件186件，其中征收类62件，占‹三分之一›。', '受理案件186件，其中征收类62件，占‹三分之二›。'],
  [
    'R7 满意率 with its own bracket',
    'rate',
    '办理提案146件，满意率达‹100%›（满意144件，基本满意2件）。',
    '办理提案146件，满意率达‹95%›（满意144件，基本满意2件）。',
  ],
  ['C1 同比增长 from two values', 'comparison', '败诉1803件，比2014年的1124件增加‹60%›。', '败诉1803件，比2014年的1124件增加‹66%›。'],
  [
    'C1 上年为',
    'comparison',
    '主动公开信息12860条，上年为11230条，同比增长‹14.5%›。',
    '主动公开信息12860条，上年为11230条，同比增长‹15.4%›。',
  ],
  [
    'C1 the year before, elsewhere',
    'comparison',
    '2022年办理复议案件200件；2023年办理复议案件250件，同比增长‹25%›。',
    '2022年办理复议案件200件；2023年办理复议案件250件，同比增长‹52%›。',
  ],
  ['C2 下降', 'comparison', '收案57件，比上年同期的73件减少‹21.9%›。', '收案57件，比上年同期的73件减少‹29.1%›。'],
  ['C3 差与率互证', 'comparison', '新收复议申请5422件，多出842件，增幅是‹18.38%›。', '新收复议申请5422件，多出842件，增幅是‹13.88%›。'],
  ['C4 百分点', 'comparison', '出庭率99.1%，较去年同期的96.4%提高‹2.7个百分点›。', '出庭率99.1%，较去年同期的96.4%提高‹7.2个百分点›。'],
  ['C5 由A提升到B', 'comparison', '即办件比例由去年的54.6%提升到‹90.2%›。', '即办件比例由去年的54.6%提升到‹50.2%›。'],
  ['C5 由A降到B，降N', 'comparison', '事项由386项精简为352项，压减‹34项›。', '事项由386项精简为352项，压减‹43项›。'],
  ['C7 是…的N倍', 'comparison', '收到申请440件，是2022年100件的‹4.4倍›。', '收到申请440件，是2022年100件的‹3.4倍›。'],
  ['C8 增长N倍', 'comparison', '纠错236件，与去年的60件相比增长了‹近3倍›。', '纠错236件，与去年的60件相比增长了‹近4倍›。'],
  ['C8 上升240%：是…的', 'comparison', '受理363件，与2005年的151件相比上升‹140.4%›。', '受理363件，与2005年的151件相比上升‹240.4%›。'],
  ['C5 精简N%', 'comparison', '许可事项由365项精简至298项，精简‹18.4%›。', '许可事项由365项精简至298项，精简‹14.8%›。'],
  [
    'Q2 a list that other things interrupt',
    'sum',
    '共办理五类案件‹17314件›，其中按日计罚199件，罚款3.2亿元；查封扣押8897件；限产停产3118件；移送拘留4041件，拘留500人；涉嫌犯罪1059件，移送700人。',
    '共办理五类案件‹17341件›，其中按日计罚199件，罚款3.2亿元；查封扣押8897件；限产停产3118件；移送拘留4041件，拘留500人；涉嫌犯罪1059件，移送700人。',
  ],
  [
    'Q2 two lists of one whole',
    'sum',
    '应诉案件共‹373件›；区法院164件，中院80件，铁路法院75件，高院40件，检察院14件；作为共同被告265件，单独被告108件。',
    '应诉案件共‹373件›；区法院164件，中院80件，铁路法院75件，高院40件，检察院14件；作为共同被告274件，单独被告108件。',
  ],
  [
    'R2 the one share of a list that is off, its whole in another unit',
    'rate',
    '收回有效问卷2863份。受访者中，男性1523人，占53.2%；女性1340人，占46.8%；青年986人，占34.4%；中年1502人，占‹52.5%›。',
    '收回有效问卷2863份。受访者中，男性1523人，占53.2%；女性1340人，占46.8%；青年986人，占34.4%；中年1502人，占‹55.2%›。',
  ],
  ['A1 即…余', 'repeat', '接到举报88131件，即‹8.8万余件›。', '接到举报88131件，即‹8.9万余件›。'],
  ['A10 万元与亿元', 'repeat', '罚款金额1168659.84万元，合‹116.87亿元›。', '罚款金额1168659.84万元，合‹161.87亿元›。'],
]

describe('phrases of domain.md §7', () => {
  it.each(patterns)('%s holds', (_, kind, right) => expect(said(right)).toContain(`${kind} consistent`))
  it.each(patterns)('%s broken', (_, kind, __, wrong) => expect(said(wrong)).toContain(`${kind} inconsistent`))
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
