import { declareFamily } from './declare-family.ts'

/** 司法建议、检察建议 Public-interest pre-litigation advice is counted among 检察建议 (domain notes 4.7). */
export const judicialAdvice = declareFamily({
  id: 'judicialAdvice',
  term: '司法建议',
  english: 'judicial and procuratorial advice',
  topics: ['司法建议', '检察建议'],
  units: ['份', '件', '条'],
  counts: {
    received: {
      short: '收到',
      term: '收到司法建议',
      english: 'judicial advice received',
      definition: '收到人民法院司法建议。',
      aliases: ['收到法院司法建议', '司法建议书'],
    },
    replied: {
      short: '回复',
      term: '回复司法建议',
      english: 'judicial advice replied to',
      definition: '按期回复的司法建议。',
      aliases: ['按期回复司法建议', '办理司法建议'],
    },
    procuratorialReceived: {
      short: '收到检察建议',
      term: '收到检察建议',
      english: 'procuratorial advice received',
      definition: '收到人民检察院检察建议（含公益诉讼诉前检察建议）。',
      aliases: ['检察建议', '公益诉讼检察建议', '诉前检察建议', '收到检察机关检察建议'],
    },
    procuratorialReplied: {
      short: '回复检察建议',
      term: '回复检察建议',
      english: 'procuratorial advice replied to',
      definition: '按期回复的检察建议。',
      aliases: ['按期回复检察建议', '办理检察建议'],
    },
    adopted: {
      short: '采纳',
      term: '采纳司法建议、检察建议',
      english: 'judicial and procuratorial advice adopted',
      definition: '采纳的司法建议、检察建议。',
      aliases: ['采纳司法建议', '采纳检察建议'],
    },
  },
  rates: {
    replyRate: {
      short: '回复率',
      term: '司法建议、检察建议回复率',
      english: 'advice reply rate',
      definition: '按期回复÷应回复。',
      aliases: ['司法建议回复率', '检察建议回复率', '检察建议办复率', '司法建议办复率', '按期回复率', '回复率'],
      numerators: [['replied', 'procuratorialReplied'], ['replied'], ['procuratorialReplied']],
      denominators: [['received', 'procuratorialReceived'], ['received'], ['procuratorialReceived']],
    },
    adoptionRate: {
      short: '采纳率',
      term: '司法建议、检察建议采纳率',
      english: 'advice adoption rate',
      definition: '采纳÷收到。',
      aliases: ['司法建议采纳率', '检察建议采纳率'],
      numerators: [['adopted']],
      denominators: [['received', 'procuratorialReceived'], ['received'], ['procuratorialReceived']],
    },
  },
  identities: {
    repliedWithin: { total: ['received'], parts: ['replied'], exhaustive: false, basis: { text: '回复不超过收到', confidence: 'A' } },
    procuratorialWithin: {
      total: ['procuratorialReceived'],
      parts: ['procuratorialReplied'],
      exhaustive: false,
      basis: { text: '回复不超过收到', confidence: 'A' },
    },
  },
})
