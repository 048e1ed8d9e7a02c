import { declareFamily } from './declare-family.ts'

/** 政府信息公开行政复议、行政诉讼 Part four of the yearly disclosure report (domain notes 4.9). */
export const disclosureDispute = declareFamily({
  id: 'disclosureDispute',
  term: '信息公开复议诉讼',
  english: 'disputes over disclosure',
  topics: ['信息公开行政复议', '信息公开行政诉讼', '信息公开复议', '信息公开诉讼'],
  units: ['件', '宗', '起'],
  counts: {
    total: {
      short: '总计',
      english: 'disclosure disputes',
      definition: '因政府信息公开被申请复议、被提起诉讼的案件。',
      aliases: ['信息公开行政复议诉讼案件'],
    },
    upheld: { short: '结果维持', english: 'disclosure disputes upheld', definition: '结果维持的案件。' },
    corrected: { short: '结果纠正', english: 'disclosure disputes corrected', definition: '结果纠正的案件。' },
    other: { short: '其他结果', english: 'disclosure disputes with other results', definition: '其他结果的案件。' },
    pending: { short: '尚未审结', english: 'disclosure disputes pending', definition: '年末尚未审结的案件。', measure: 'stock' },
  },
  identities: {
    results: {
      total: ['total'],
      parts: ['upheld', 'corrected', 'other', 'pending'],
      basis: { text: '国办公开办函〔2021〕30号年报格式：结果维持＋结果纠正＋其他＋尚未审结＝总计', confidence: 'A' },
    },
  },
})
