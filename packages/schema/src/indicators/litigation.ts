import { declareFamily } from './declare-family.ts'
import { litigationOutcomes } from './litigation/outcomes.ts'
import { litigationRates } from './litigation/rates.ts'

/** 行政应诉 Cases in which the government or its departments are sued (domain notes 4.7). */
export const litigation = declareFamily({
  id: 'litigation',
  term: '行政应诉',
  english: 'administrative litigation response',
  topics: ['行政应诉', '行政诉讼', '应诉', '败诉', '出庭'],
  units: ['件', '宗', '起'],
  counts: {
    received: {
      short: '新收',
      term: '行政应诉新收',
      english: 'litigation cases newly received',
      definition: '本年度新收的以本级政府或者部门为被告的行政诉讼案件，各审级合计。',
      aliases: [
        '行政应诉案件',
        '行政诉讼案件',
        '新收行政诉讼案件',
        '新收行政应诉案件',
        '新发行政诉讼案件',
        '办理行政应诉案件',
        '办理行政诉讼案件',
        '应诉案件',
        '参加行政诉讼',
        '代理行政诉讼案件',
        '收案',
        '诉讼案件',
        '涉诉案件',
        '被诉案件',
      ],
    },
    'firstInstance.received': {
      short: '一审新收',
      term: '行政诉讼一审新收',
      english: 'first-instance litigation cases received',
      definition: '本年度新收的一审行政诉讼案件；共同被告是否单列须说明。',
      aliases: ['一审行政诉讼案件', '新收一审案件', '一审收案', '一审案件', '新收一审行政案件', '一审应诉案件'],
    },
    carriedOver: {
      short: '上年结转',
      english: 'litigation cases carried over from the previous year',
      definition: '上年末未审结、结转到本年度的行政诉讼案件。',
      aliases: ['上年度结转', '上年未结', '旧存', '去年结转'],
      measure: 'stock',
    },
    concluded: {
      short: '审结',
      english: 'litigation cases concluded',
      definition: '本年度法院审结的行政诉讼案件，含上年结转而在本年审结的。',
      aliases: ['审结行政诉讼案件', '审结行政案件', '已审结', '审结案件', '办结', '已办结', '结案', '已结案', '裁判生效案件', '法院审结'],
    },
    'firstInstance.concluded': {
      short: '一审审结',
      term: '行政诉讼一审审结',
      english: 'first-instance litigation cases concluded',
      definition: '本年度审结的一审行政诉讼案件。',
      aliases: ['一审审结案件', '审结一审行政案件', '一审结案', '行政诉讼案件一审审结', '一审审结行政案件'],
    },
    'secondInstance.concluded': {
      short: '二审审结',
      term: '行政诉讼二审审结',
      english: 'second-instance litigation cases concluded',
      definition: '本年度审结的二审行政诉讼案件；与一审相加后算败诉率会重复。',
      aliases: ['二审案件', '二审结案'],
    },
    'retrial.concluded': {
      short: '再审审结',
      term: '行政诉讼再审审结',
      english: 'retrial litigation cases concluded',
      definition: '本年度审结的再审（含申请再审审查）行政诉讼案件。',
      aliases: ['再审案件', '再审结案'],
    },
    pending: {
      short: '未结',
      english: 'litigation cases pending at year end',
      definition: '年末尚未审结的行政诉讼案件。',
      aliases: ['未审结', '尚未审结', '正在审理', '在审', '结转下年'],
      measure: 'stock',
    },
    ...litigationOutcomes,
  },
  rates: litigationRates,
  identities: {
    balance: {
      total: ['carriedOver', 'received'],
      parts: ['concluded', 'pending'],
      basis: { text: '行政应诉统计口径：上年结转＋新收＝审结＋未结', confidence: 'B' },
    },
    instances: {
      total: ['concluded'],
      parts: ['firstInstance.concluded', 'secondInstance.concluded', 'retrial.concluded'],
      exhaustive: false,
      basis: { text: '审结含一审、二审、再审；只报一审的不适用', confidence: 'B' },
    },
    lostWithin: {
      total: ['concluded'],
      parts: ['lost', 'won'],
      exhaustive: false,
      basis: { text: '败诉与胜诉之和不超过审结（撤诉既非胜也非败）', confidence: 'A' },
    },
    appearancesWithin: {
      total: ['hearings'],
      parts: ['headAppearances'],
      exhaustive: false,
      basis: { text: '负责人出庭件数不超过开庭审理件数', confidence: 'A' },
    },
    principalsWithin: {
      total: ['headAppearances'],
      parts: ['principalAppearances'],
      exhaustive: false,
      basis: { text: '主要负责人出庭是负责人出庭的一部分', confidence: 'A' },
    },
    performedWithin: {
      total: ['judgmentsDue'],
      parts: ['judgmentsPerformed'],
      exhaustive: false,
      basis: { text: '已履行的生效裁判不超过应履行的', confidence: 'A' },
    },
  },
})
