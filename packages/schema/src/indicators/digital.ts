import { declareFamily } from './declare-family.ts'

/** 数字法治政府 Kinds of certificate are not certificates issued (domain notes 4.10). */
export const digital = declareFamily({
  id: 'digital',
  term: '数字政府',
  english: 'digital government',
  topics: ['数字政府', '数字法治政府', '电子证照', '数据共享', '互联网+监管', '“互联网＋监管”', '数据归集'],
  units: ['类', '项', '个'],
  counts: {
    certificates: {
      short: '电子证照',
      term: '电子证照',
      english: 'kinds of electronic certificates',
      definition: '年末可用的电子证照种类（类），按张计的须说明。',
      aliases: ['电子证照', '归集电子证照', '电子证照种类', '制发电子证照', '开通电子证照'],
      units: ['类', '种', '张', '个'],
      measure: 'stock',
    },
    records: {
      short: '数据归集',
      english: 'data records collected',
      definition: '年末归集的数据条数。',
      aliases: ['归集数据', '汇聚数据', '数据归集', '归集政务数据'],
      units: ['条'],
      measure: 'stock',
    },
    calls: {
      short: '共享调用',
      english: 'data calls',
      definition: '本年度数据共享调用次数。',
      aliases: ['数据共享调用', '调用数据', '共享数据', '接口调用'],
      units: ['次'],
    },
    supervisionItems: {
      short: '监管事项',
      term: '“互联网＋监管”事项',
      english: 'internet-plus-supervision items',
      definition: '“互联网＋监管”事项目录清单事项。',
      aliases: ['监管事项目录', '监管事项', '认领监管事项'],
      units: ['项', '条'],
      measure: 'stock',
    },
    supervisionCovered: {
      short: '监管覆盖事项',
      term: '“互联网＋监管”有监管数据事项',
      english: 'internet-plus-supervision items with data',
      definition: '已有监管行为数据的监管事项。',
      aliases: ['监管事项覆盖'],
      units: ['项', '条'],
      measure: 'stock',
    },
  },
  rates: {
    supervisionCoverage: {
      short: '监管覆盖率',
      term: '“互联网＋监管”覆盖率',
      english: 'internet-plus-supervision coverage rate',
      definition: '有监管数据事项÷监管事项。',
      aliases: ['监管覆盖率', '监管事项覆盖率', '“互联网+监管”覆盖率', '主项覆盖率', '监管事项主项覆盖率'],
      numerators: [['supervisionCovered']],
      denominators: [['supervisionItems']],
    },
  },
  identities: {
    coveredWithin: {
      total: ['supervisionItems'],
      parts: ['supervisionCovered'],
      exhaustive: false,
      basis: { text: '覆盖事项不超过监管事项', confidence: 'B' },
    },
  },
})
