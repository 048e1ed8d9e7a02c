import type { Passage } from './passage.ts'

/**
 * 成效部分的提纲 The leading part and the eight systems of 《法治政府建设实施纲要（2021—2025年）》, in its order. Reports of the field use
 * them as sub-headings; no rule obliges to.
 */
export const achievementsOutline: readonly Passage[] = [
  {
    title: '深入学习贯彻习近平法治思想，加强党对法治政府建设的领导',
    guidance: ['写党委（党组）研究部署、学法、培训、督察考核和示范创建；会议次数与议题数分开写', '督察发现的问题与整改完成的写成一对'],
    sentences: [
      '全年专题研究法治建设议题{leadership.agendaItems}，开展领导干部集体学法{leadership.lawStudySessions}，举办法治培训{training.sessions}、参训{training.participants}。',
      '开展法治督察{supervision.inspections}，发现问题{supervision.issuesFound}，完成整改{supervision.issuesRectified}，整改率{supervision.rectificationRate}。',
    ],
  },
  {
    title: '健全政府机构职能体系，推动更好发挥政府作用',
    guidance: ['写机构职能、“放管服”改革、权责清单、法治化营商环境', '“可网办”“全程网办”“实际网办”是三个口径，写明用哪一个'],
    sentences: [
      '年末依申请政务服务事项{service.items}，其中可网上办理{service.onlineItems}，网上可办率{service.onlineRate}。',
      '年末权责清单事项{powers.listedItems}，本年取消{powers.cancelled}、下放{powers.delegated}、承接{powers.received}。',
    ],
  },
  {
    title: '健全依法行政制度体系，推进政府治理规范化程序化法治化',
    guidance: [
      '写规范性文件的制定、合法性审核、报备、清理；有立法权的另写政府立法',
      '清理：总数＝继续有效＋修改＋废止＋失效，有合并的写清楚',
    ],
    sentences: [
      '全年制定行政规范性文件{normativeDoc.issued}，合法性审核{normativeDoc.legalityReviewed}，报备{normativeDoc.filed}，报备率{normativeDoc.filingRate}。',
      '清理行政规范性文件{normativeDoc.cleanup.total}，继续有效{normativeDoc.cleanup.kept}，修改{normativeDoc.cleanup.amend}，废止{normativeDoc.cleanup.repealed}，宣布失效{normativeDoc.cleanup.lapsed}。',
    ],
  },
  {
    title: '健全行政决策制度体系，提升行政决策公信力和执行力',
    guidance: ['写重大行政决策目录和五个程序、合法性审查、法律顾问和公职律师', '专家论证、风险评估不是每项决策都要有'],
    sentences: [
      '公布重大行政决策事项{majorDecision.listed}，作出决策{majorDecision.made}。合法性审查文件、议题、协议{legalityReview.total}，提出意见{legalityReview.opinions}，采纳{legalityReview.adopted}，采纳率{legalityReview.adoptionRate}。',
      '政府法律顾问出具法律意见{counsel.opinionsIssued}。',
    ],
  },
  {
    title: '健全行政执法工作体系，全面推进严格规范公正文明执法',
    guidance: ['写执法体制、“三项制度”、案卷评查、双随机、涉企检查、执法监督', '执法辅助人员不计入持证人员；任务数和户次分开写'],
    sentences: [
      '年末在岗执法人员{enforcement.staff}，持证{enforcement.certifiedStaff}，持证率{enforcement.certificationRate}。全年办理行政处罚案件{enforcement.penalties}、行政许可{enforcement.licenses}，开展行政检查{enforcement.inspections}。',
      '评查案卷{caseFileReview.total}，其中优秀{caseFileReview.excellent}、良好{caseFileReview.good}、合格{caseFileReview.qualified}、不合格{caseFileReview.unqualified}，合格率{caseFileReview.passRate}。',
    ],
  },
  {
    title: '健全突发事件应对体系，依法预防处置重大突发事件',
    guidance: ['写预案、演练、依法处置、基层和社会力量参与'],
    sentences: ['编制修订应急预案{emergency.plans}，组织应急演练{emergency.drills}。'],
  },
  {
    title: '健全社会矛盾纠纷行政预防调处化解体系，不断促进社会公平正义',
    guidance: [
      '写行政复议、行政应诉、行政调解、行政裁决、人民调解、信访',
      '率要写明口径：纠错率、败诉率、出庭应诉率的分母各地不同；100%要给出件数',
      '收到＝受理＋不予受理＋其他处理；上年结转＋受理＝审结＋未结',
    ],
    sentences: [
      '全年收到行政复议申请{reconsideration.received}，受理{reconsideration.accepted}，不予受理{reconsideration.rejected}，作其他处理{reconsideration.otherDisposition}；审结{reconsideration.concluded}，其中纠错{reconsideration.corrected}，纠错率{reconsideration.correctionRate}。',
      '新收行政诉讼案件{litigation.received}，审结{litigation.concluded}，败诉{litigation.lost}，败诉率{litigation.lossRate}；开庭审理{litigation.hearings}，负责人出庭应诉{litigation.headAppearances}，出庭应诉率{litigation.headAppearanceRate}。',
      '人民调解组织受理纠纷{mediation.cases}，调解成功{mediation.succeeded}，成功率{mediation.successRate}。',
    ],
    notFor: ['department', 'township'],
  },
  {
    title: '健全社会矛盾纠纷行政预防调处化解体系，依法化解行政争议',
    guidance: ['写本机关作为被申请人、被告的案件，以及行政调解、信访', '率要写明口径；100%要给出件数'],
    sentences: [
      '新收行政诉讼案件{litigation.received}，审结{litigation.concluded}，败诉{litigation.lost}，败诉率{litigation.lossRate}；开庭审理{litigation.hearings}，负责人出庭应诉{litigation.headAppearances}，出庭应诉率{litigation.headAppearanceRate}。',
      '办理信访事项{petition.total}，按期办结率{petition.onTimeRate}。',
    ],
    notFor: ['province', 'prefecture', 'county', 'hubei', 'shenzhen'],
  },
  {
    title: '健全行政权力制约和监督体系，促进行政权力规范透明运行',
    guidance: [
      '写人大监督、民主监督、审计、政府督查、行政执法监督、政务公开、政务诚信',
      '依申请公开：新收＋上年结转＝办结＋结转下年，与信息公开年报一致',
    ],
    sentences: [
      '办理人大代表建议{proposals.npc}、政协提案{proposals.cppcc}，办结率{proposals.closingRate}。主动公开政府信息{disclosure.proactive}；收到政府信息公开申请{disclosureRequest.received}，上年结转{disclosureRequest.carriedOver}，办结{disclosureRequest.concluded}，结转下年{disclosureRequest.pending}。',
    ],
  },
  {
    title: '健全法治政府建设科技保障体系，全面建设数字法治政府',
    guidance: ['写信息化平台、数据共享、“互联网＋监管”执法；类与张、存量与调用次数分开写'],
    sentences: ['年末归集电子证照{digital.certificates}，本年数据共享调用{digital.calls}。'],
  },
]
