import { declareFamily } from './declare-family.ts'

/** 行政调解 By administrative bodies; adding it to people's mediation may count a case twice (domain notes 4.8). */
export const adminMediation = declareFamily({
  id: 'adminMediation',
  term: '行政调解',
  english: 'administrative mediation',
  topics: ['行政调解'],
  units: ['件', '起', '宗'],
  counts: {
    accepted: {
      short: '受理',
      english: 'administrative mediation cases accepted',
      definition: '本年度受理的行政调解案件。',
      aliases: ['行政调解案件', '受理行政调解案件', '开展行政调解', '办理行政调解案件', '受理行政调解'],
    },
    succeeded: {
      short: '成功',
      english: 'administrative mediation cases successful',
      definition: '达成协议的行政调解案件。',
      aliases: ['调解成功', '成功调解', '行政调解成功', '达成协议'],
    },
  },
  rates: {
    successRate: {
      short: '成功率',
      english: 'administrative mediation success rate',
      definition: '成功÷受理。',
      aliases: ['调解成功率', '成功率', '行政调解成功率', '调成率'],
      numerators: [['succeeded']],
      denominators: [['accepted']],
    },
  },
  identities: {
    succeededWithin: {
      total: ['accepted'],
      parts: ['succeeded'],
      exhaustive: false,
      basis: { text: '调解成功不超过受理', confidence: 'A' },
    },
  },
})
