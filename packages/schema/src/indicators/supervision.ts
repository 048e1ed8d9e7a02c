import { declareFamily } from './declare-family.ts'

/** 法治督察 《法治政府建设与责任落实督察工作规定》 (domain notes 4.1). */
export const supervision = declareFamily({
  id: 'supervision',
  term: '法治督察',
  english: 'rule-of-law inspection',
  topics: ['法治督察', '督察', '法治督查', '实地督察', '法治政府建设督察'],
  units: ['次', '轮'],
  counts: {
    inspections: {
      short: '督察次数',
      term: '法治督察次数',
      english: 'rule-of-law inspections',
      definition: '开展法治督察的次数。',
      aliases: ['开展法治督察', '法治督察', '法治督查', '实地督察', '开展督察', '专项督察', '开展专项督察', '开展法治督查'],
    },
    issuesFound: {
      short: '发现问题',
      english: 'issues found by rule-of-law inspection',
      definition: '督察发现的问题。',
      aliases: ['督察发现问题', '督察反馈问题', '反馈问题', '发现问题', '督察问题'],
      units: ['个', '条', '项'],
    },
    issuesRectified: {
      short: '整改完成',
      english: 'issues rectified after rule-of-law inspection',
      definition: '整改完成的问题。',
      aliases: ['完成整改', '已整改', '整改问题', '整改到位', '整改完成', '整改销号', '整改落实'],
      units: ['个', '条', '项'],
    },
    inspectors: {
      short: '督察员',
      term: '法治督察员',
      english: 'rule-of-law inspectors',
      definition: '聘任的法治督察员。',
      aliases: ['法治督察员', '聘任法治督察员', '特邀法治督察员'],
      units: ['名', '人'],
      measure: 'stock',
    },
    notices: {
      short: '两函一书',
      term: '法治督察提示函、督办函、约谈通知书',
      english: 'inspection reminders and summons',
      definition: '制发的提示函、督办函、约谈通知书等。',
      aliases: [
        '《风险提示函》',
        '《问责建议函》',
        '《督办函》',
        '《提示函》',
        '交办单',
        '《约谈通知书》',
        '提示函',
        '督办函',
        '约谈通知书',
        '制发督察建议书',
        '风险提示函',
        '“两函一书”',
        '法治建设提示函',
        '问责建议函',
      ],
      units: ['份', '件'],
    },
  },
  rates: {
    rectificationRate: {
      short: '整改率',
      english: 'rule-of-law inspection rectification rate',
      definition: '整改完成÷发现问题。',
      aliases: ['整改率', '整改完成率', '问题整改率', '整改到位率'],
      numerators: [['issuesRectified']],
      denominators: [['issuesFound']],
    },
  },
  identities: {
    rectifiedWithin: {
      total: ['issuesFound'],
      parts: ['issuesRectified'],
      exhaustive: false,
      basis: { text: '完成不超过发现', confidence: 'A' },
    },
  },
})
