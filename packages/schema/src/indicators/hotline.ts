import { declareFamily } from './declare-family.ts'

/** 12345政务服务便民热线 (domain notes 4.2). The number in its name is no quantity. */
export const hotline = declareFamily({
  id: 'hotline',
  term: '12345热线',
  english: '12345 government service hotline',
  topics: ['12345', '热线', '政务服务便民热线', '市长热线', '诉求工单', '工单'],
  units: ['件', '个', '件次'],
  counts: {
    accepted: {
      short: '受理',
      english: 'hotline requests accepted',
      definition: '本年度受理的诉求（工单）。',
      aliases: [
        '受理群众诉求',
        '受理诉求',
        '受理工单',
        '接收诉求',
        '受理热线诉求',
        '受理各类诉求',
        '受理市民诉求',
        '接听',
        '接到诉求',
        '受理热线工单',
        '办理12345热线工单',
        '办理诉求',
      ],
    },
    due: {
      short: '应办结',
      english: 'hotline requests due for closing',
      definition: '到期应办结的诉求；未到期的不计。',
      aliases: ['到期应办结'],
    },
    closed: {
      short: '办结',
      english: 'hotline requests closed',
      definition: '本年度办结的诉求。',
      aliases: ['办结工单', '办结诉求', '已办结', '按期办结'],
    },
    rated: {
      short: '有效评价',
      english: 'hotline requests with a valid rating',
      definition: '收到有效评价（回访成功）的诉求。',
      aliases: ['回访', '有效回访', '参评', '成功回访'],
    },
    satisfied: {
      short: '满意',
      english: 'hotline requests rated satisfied',
      definition: '评价满意的诉求。',
      aliases: ['评价满意', '群众满意'],
    },
    direct: {
      short: '直接答复',
      english: 'hotline requests answered directly',
      definition: '话务平台直接答复的诉求。',
      aliases: ['平台直接答复', '直接解答', '即时答复', '在线答复', '直办'],
    },
    transferred: {
      short: '转办',
      english: 'hotline requests transferred',
      definition: '转承办单位办理的诉求。',
      aliases: ['交办', '派发工单', '派单', '转派'],
    },
  },
  rates: {
    satisfactionRate: {
      short: '满意率',
      english: 'hotline satisfaction rate',
      definition: '满意÷有效评价；不是÷受理。',
      aliases: ['满意率', '群众满意率', '满意度', '群众满意度', '办理满意率', '诉求满意率', '热线满意率', '综合满意率'],
      numerators: [['satisfied']],
      denominators: [['rated'], ['closed']],
    },
    onTimeRate: {
      short: '按期办结率',
      english: 'hotline on-time closing rate',
      definition: '按期办结÷应办结；未到期的不入分母。',
      aliases: ['按期办结率', '办结率', '按时办结率', '办理率', '按时办理率', '及时办结率', '诉求办结率', '工单办结率'],
      numerators: [['closed']],
      denominators: [['due'], ['accepted']],
    },
    directRate: {
      short: '直接答复率',
      english: 'hotline direct answer rate',
      definition: '直接答复÷受理。',
      aliases: ['直接答复率', '一次解决率', '直接解答率'],
      numerators: [['direct']],
      denominators: [['accepted']],
    },
  },
  identities: {
    routing: {
      total: ['accepted'],
      parts: ['direct', 'transferred'],
      exhaustive: false,
      basis: { text: '直接答复与转办之和不超过受理', confidence: 'B' },
    },
    satisfiedWithin: { total: ['rated'], parts: ['satisfied'], exhaustive: false, basis: { text: '满意不超过有效评价', confidence: 'A' } },
  },
})
