import { declareFamily } from './declare-family.ts'

/** 政府法律顾问、公职律师 (domain notes 4.4). */
export const counsel = declareFamily({
  id: 'counsel',
  term: '法律顾问',
  english: 'government counsel',
  topics: ['法律顾问', '公职律师'],
  units: ['人', '名'],
  counts: {
    legalAdvisers: {
      short: '政府法律顾问',
      term: '政府法律顾问',
      english: 'government legal advisers',
      definition: '年末聘任的政府法律顾问人数；不是受聘机构数。',
      aliases: ['聘请法律顾问', '聘任法律顾问', '法律顾问', '聘请政府法律顾问', '党政机关法律顾问'],
      measure: 'stock',
    },
    publicLawyers: {
      short: '公职律师',
      term: '公职律师',
      english: 'public lawyers',
      definition: '年末公职律师人数。',
      aliases: ['公职律师'],
      measure: 'stock',
    },
    meetings: {
      short: '参加会议',
      term: '法律顾问参加会议',
      english: 'meetings attended by counsel',
      definition: '法律顾问列席、参加会议的次数。',
      aliases: ['法律顾问参与会议', '法律顾问列席会议', '参加政府会议', '列席会议', '法律顾问参加各类会议'],
      units: ['次', '场次'],
    },
    opinionsIssued: {
      short: '法律意见',
      term: '法律顾问出具法律意见',
      english: 'opinions issued by counsel',
      definition: '法律顾问出具的法律意见书。',
      aliases: ['出具法律意见书', '提供法律意见书', '出具法律意见', '提供法律意见', '法律意见书', '提出法律意见建议'],
      units: ['份', '件', '条'],
    },
    litigationHandled: {
      short: '代理案件',
      term: '法律顾问代理诉讼案件',
      english: 'cases handled by counsel',
      definition: '法律顾问代理的诉讼、复议案件。',
      aliases: ['代理诉讼案件', '代理政府及政府部门诉讼案件', '代理案件', '代理涉诉案件'],
      units: ['件'],
    },
  },
})
