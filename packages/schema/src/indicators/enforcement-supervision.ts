import { declareFamily } from './declare-family.ts'

/** 行政执法监督 (domain notes 4.5). */
export const enforcementSupervision = declareFamily({
  id: 'enforcementSupervision',
  term: '行政执法监督',
  english: 'supervision of law enforcement',
  topics: ['行政执法监督', '执法监督'],
  units: ['份', '件'],
  counts: {
    opinions: {
      short: '监督文书',
      term: '行政执法监督文书',
      english: 'enforcement supervision notices issued',
      definition: '下发的行政执法监督通知书、建议书、意见书、决定书。',
      aliases: [
        '《行政执法监督建议书》',
        '《行政执法监督通知书》',
        '《行政执法监督意见书》',
        '《行政执法监督决定书》',
        '行政执法监督意见书',
        '行政执法监督建议书',
        '行政执法监督通知书',
        '行政执法监督决定书',
        '执法监督通知书',
        '执法监督意见书',
        '制发执法监督文书',
      ],
    },
    corrected: {
      short: '纠正',
      term: '行政执法监督纠正案件',
      english: 'cases corrected by enforcement supervision',
      definition: '经执法监督纠正的案件（问题）。',
      aliases: ['督促纠正', '纠正执法问题', '督促整改执法问题'],
      units: ['件', '个'],
    },
    complaints: {
      short: '投诉举报',
      term: '行政执法投诉举报',
      english: 'complaints about law enforcement',
      definition: '收到的对行政执法的投诉举报。',
      aliases: ['受理行政执法投诉举报', '行政执法投诉', '办理行政执法投诉举报'],
      units: ['件', '件次'],
    },
    supervisors: {
      short: '监督员',
      term: '行政执法监督员',
      english: 'enforcement supervisors',
      definition: '聘任的（特邀）行政执法监督员。',
      aliases: ['特邀行政执法监督员', '行政执法社会监督员', '执法监督员'],
      units: ['名', '人'],
      measure: 'stock',
    },
    clues: {
      short: '移送线索',
      term: '行政执法监督移送线索',
      english: 'clues transferred by enforcement supervision',
      definition: '向纪检监察机关等移送的问题线索。',
      aliases: ['移交问题线索', '移送问题线索', '移交涉嫌违法违纪线索'],
      units: ['件', '条', '个'],
    },
  },
})
