import { declareFamily } from './declare-family.ts'

/** 案卷评查 Files of penalties and licences, graded (domain notes 4.5). Faults found are counted in 条 and are not files. */
export const caseFileReview = declareFamily({
  id: 'caseFileReview',
  term: '案卷评查',
  english: 'case-file review',
  topics: ['案卷评查', '卷宗评查', '执法案卷', '案卷'],
  units: ['份', '本', '卷', '宗', '件'],
  counts: {
    total: {
      short: '评查',
      term: '案卷评查总数',
      english: 'case files reviewed',
      definition: '参加评查的行政执法案卷总数。',
      aliases: [
        '评查案卷',
        '评查行政执法案卷',
        '抽查案卷',
        '评查执法案卷',
        '抽取案卷',
        '评查行政处罚案卷',
        '评查各类案卷',
        '抽取各类执法案卷',
        '评查卷宗',
      ],
    },
    excellent: {
      short: '优秀',
      english: 'case files rated excellent',
      definition: '评为优秀的案卷。',
      aliases: ['优秀案卷', '评为优秀'],
    },
    good: {
      short: '良好',
      english: 'case files rated good',
      definition: '评为良好的案卷。',
      aliases: ['良好案卷', '评为良好'],
    },
    qualified: {
      short: '合格',
      english: 'case files rated qualified',
      definition: '评为合格（不含优秀、良好）的案卷；有的通报把优秀、良好也计在内，须说明。',
      aliases: ['合格案卷', '评为合格'],
    },
    unqualified: {
      short: '不合格',
      english: 'case files rated unqualified',
      definition: '评为不合格的案卷。',
      aliases: ['不合格案卷', '评为不合格'],
    },
    faults: {
      short: '发现问题',
      term: '案卷评查发现问题',
      english: 'faults found in case-file review',
      definition: '评查发现的问题条数；一卷可有多条。',
      aliases: ['评查发现问题', '反馈问题', '反馈评查问题'],
      units: ['个', '条', '处'],
    },
  },
  rates: {
    passRate: {
      short: '合格率',
      english: 'case-file pass rate',
      definition: '（优秀＋良好＋合格）÷总数。',
      aliases: ['合格率', '案卷合格率', '执法案卷合格率', '评查合格率'],
      numerators: [['excellent', 'good', 'qualified'], ['excellent', 'qualified'], ['qualified']],
      complements: [['unqualified']],
      denominators: [['total']],
    },
    excellenceRate: {
      short: '优秀率',
      english: 'case-file excellence rate',
      definition: '优秀÷总数。',
      aliases: ['优秀率', '案卷优秀率', '优案率'],
      numerators: [['excellent']],
      denominators: [['total']],
    },
    excellentOrGoodRate: {
      short: '优良率',
      english: 'case-file excellent-or-good rate',
      definition: '（优秀＋良好）÷总数。',
      aliases: ['优良率', '案卷优良率'],
      numerators: [['excellent', 'good'], ['excellent']],
      denominators: [['total']],
    },
  },
  identities: {
    grades: {
      total: ['total'],
      parts: ['excellent', 'good', 'qualified', 'unqualified'],
      basis: { text: '案卷评查口径：总数＝优秀＋良好＋合格＋不合格', confidence: 'A' },
    },
  },
})
