import { declareFamily } from './declare-family.ts'

/** 依申请公开 Figures must agree with the yearly report on open government information (国办公开办函〔2021〕30号; domain notes 4.9). */
export const disclosureRequest = declareFamily({
  id: 'disclosureRequest',
  term: '依申请公开',
  english: 'disclosure upon application',
  topics: ['依申请公开', '信息公开申请', '政府信息公开申请', '依申请'],
  units: ['件', '条'],
  counts: {
    received: {
      short: '新收',
      english: 'disclosure applications newly received',
      definition: '本年度新收的政府信息公开申请。',
      aliases: [
        '收到政府信息公开申请',
        '受理政府信息公开申请',
        '收到依申请公开',
        '受理依申请公开',
        '受理依申请信息公开',
        '收到信息公开申请',
        '收到公开申请',
        '新收政府信息公开申请',
        '办理依申请公开',
        '受理信息公开申请',
        '收到的公开申请',
        '依申请公开申请',
        '办理政府信息公开申请',
      ],
    },
    carriedOver: {
      short: '上年结转',
      english: 'disclosure applications carried over from the previous year',
      definition: '上年结转本年办理的申请。',
      aliases: ['上年度结转', '上年结转申请'],
      measure: 'stock',
    },
    concluded: {
      short: '办结',
      english: 'disclosure applications concluded',
      definition: '本年度办理结果总计。',
      aliases: ['已答复', '答复', '办结申请', '按时答复', '办理结果总计', '已办结', '办结', '已经答复'],
    },
    pending: {
      short: '结转下年',
      english: 'disclosure applications carried to the next year',
      definition: '结转下年度继续办理的申请。',
      aliases: ['结转下年度', '结转下年度继续办理'],
      measure: 'stock',
    },
    'results.disclosed': {
      short: '予以公开',
      english: 'applications fully granted',
      definition: '办理结果为予以公开的。',
      aliases: ['同意公开', '予以公开申请', '全部公开'],
    },
    'results.partlyDisclosed': {
      short: '部分公开',
      english: 'applications partly granted',
      definition: '办理结果为部分公开的。',
    },
    'results.refused': {
      short: '不予公开',
      english: 'applications refused',
      definition: '办理结果为不予公开的。',
    },
    'results.unavailable': {
      short: '无法提供',
      english: 'applications for unavailable information',
      definition: '办理结果为无法提供的（本机关不掌握、信息不存在等）。',
      aliases: ['信息不存在', '本机关不掌握'],
    },
    'results.notProcessed': {
      short: '不予处理',
      english: 'applications not processed',
      definition: '办理结果为不予处理的。',
    },
    'results.other': {
      short: '其他处理',
      english: 'applications otherwise handled',
      definition: '办理结果为其他处理的。',
    },
    onTime: {
      short: '按时答复',
      english: 'applications answered on time',
      definition: '在法定期限内答复的申请。',
      aliases: ['按期答复', '法定期限内答复'],
    },
  },
  rates: {
    answerRate: {
      short: '答复率',
      english: 'disclosure application answer rate',
      definition: '办结÷（新收＋上年结转）。',
      aliases: ['答复率', '办结率', '按时答复率', '按时办结率', '按期答复率', '答复及时率', '按时办理率', '依申请公开答复率'],
      numerators: [['concluded'], ['onTime']],
      denominators: [['received', 'carriedOver'], ['received'], ['concluded']],
    },
    disclosureRate: {
      short: '公开率',
      english: 'disclosure application grant rate',
      definition: '（予以公开＋部分公开）÷办结。',
      aliases: ['公开率', '同意公开率'],
      numerators: [['results.disclosed', 'results.partlyDisclosed'], ['results.disclosed']],
      denominators: [['concluded'], ['received']],
    },
  },
  identities: {
    balance: {
      total: ['received', 'carriedOver'],
      parts: ['concluded', 'pending'],
      basis: { text: '国办公开办函〔2021〕30号年报格式：新收＋上年结转＝办理结果总计＋结转下年度', confidence: 'A' },
    },
    results: {
      total: ['concluded'],
      parts: [
        'results.disclosed',
        'results.partlyDisclosed',
        'results.refused',
        'results.unavailable',
        'results.notProcessed',
        'results.other',
      ],
      basis: { text: '国办公开办函〔2021〕30号年报格式：办理结果各项之和＝总计', confidence: 'A' },
    },
  },
})
