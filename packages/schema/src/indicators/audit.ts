import { declareFamily } from './declare-family.ts'

/** 审计监督 Money in question is not money recovered (domain notes 4.9). */
export const audit = declareFamily({
  id: 'audit',
  term: '审计',
  english: 'audit',
  topics: ['审计', '审计监督'],
  units: ['个', '项'],
  counts: {
    projects: {
      short: '审计项目',
      term: '审计项目',
      english: 'audit projects',
      definition: '本年度完成的审计项目。',
      aliases: ['审计项目', '完成审计项目', '开展审计项目', '实施审计项目'],
    },
    issues: {
      short: '发现问题',
      english: 'audit issues found',
      definition: '审计发现的问题。',
      aliases: ['审计发现问题', '查出问题', '审计查出问题', '揭示问题', '发现各类问题'],
      units: ['个', '项', '条'],
    },
    rectified: {
      short: '完成整改',
      term: '审计问题整改',
      english: 'audit issues rectified',
      definition: '已整改的审计问题。',
      aliases: ['整改', '整改审计问题', '已整改问题', '完成整改', '已整改', '整改到位'],
      units: ['个', '项', '条'],
    },
    suggestions: {
      short: '审计建议',
      term: '审计建议',
      english: 'audit suggestions',
      definition: '提出的审计建议。',
      aliases: ['提出审计建议', '审计建议', '提出建议'],
      units: ['条', '项'],
    },
    amount: {
      short: '问题金额',
      english: 'amount in question found by audit',
      definition: '审计查出的问题金额；不是追回金额。',
      aliases: ['查出问题金额', '违规金额', '管理不规范金额', '审计查出金额'],
      units: ['万元', '元', '亿元'],
      measure: 'money',
    },
    recovered: {
      short: '追回金额',
      english: 'amount recovered through audit',
      definition: '通过审计追回、上缴的金额。',
      aliases: ['追回资金', '收缴资金', '促进增收节支', '上缴财政'],
      units: ['万元', '元', '亿元'],
      measure: 'money',
    },
    clues: {
      short: '移送线索',
      english: 'clues transferred by audit',
      definition: '审计移送的问题线索。',
      aliases: ['移送问题线索', '移送案件线索', '移送处理事项'],
      units: ['件', '条', '项'],
    },
  },
  rates: {
    rectificationRate: {
      short: '整改率',
      english: 'audit rectification rate',
      definition: '已整改÷应整改。',
      aliases: ['整改率', '审计整改率', '问题整改率', '整改完成率'],
      numerators: [['rectified']],
      denominators: [['issues']],
    },
  },
  identities: {
    rectifiedWithin: { total: ['issues'], parts: ['rectified'], exhaustive: false, basis: { text: '已整改不超过发现', confidence: 'B' } },
  },
})
