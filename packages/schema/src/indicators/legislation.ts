import { declareFamily } from './declare-family.ts'

/** 政府立法 Passed and promulgated may fall in different years (domain notes 4.3). */
export const legislation = declareFamily({
  id: 'legislation',
  term: '政府立法',
  english: 'government legislation',
  topics: ['政府立法', '立法', '地方性法规', '政府规章', '规章'],
  units: ['件', '部', '项'],
  counts: {
    billsSubmitted: {
      short: '提请法规草案',
      term: '提请审议地方性法规草案',
      english: 'bills submitted to the people’s congress',
      definition: '提请人大常委会审议的地方性法规草案。',
      aliases: ['提请审议地方性法规', '地方性法规草案', '提请人大审议法规草案', '提请审议法规草案'],
    },
    rulesMade: {
      short: '制定规章',
      term: '制定政府规章',
      english: 'government rules made',
      definition: '本年度制定公布的政府规章（不含修改）。',
      aliases: ['制定政府规章', '出台政府规章', '制定规章', '颁布政府规章', '公布政府规章'],
    },
    rulesAmended: {
      short: '修改规章',
      term: '修改政府规章',
      english: 'government rules amended',
      definition: '本年度修改的政府规章。',
      aliases: ['修改政府规章', '修订政府规章', '修订规章'],
    },
    rulesRepealed: {
      short: '废止规章',
      term: '废止政府规章',
      english: 'government rules repealed',
      definition: '本年度废止的政府规章。',
      aliases: ['废止政府规章'],
    },
    contactPoints: {
      short: '基层立法联系点',
      english: 'grass-roots legislative contact points',
      definition: '年末基层立法联系点。',
      aliases: ['基层立法联系点', '政府立法联系点', '立法联系点'],
      units: ['个'],
      measure: 'stock',
    },
    drafts: {
      short: '办理征求意见稿',
      term: '办理立法征求意见稿',
      english: 'legislative drafts commented on',
      definition: '办理上级立法征求意见的件数。',
      aliases: ['立法征求意见', '办理立法征求意见稿', '立法征求意见稿', '办理法律法规规章征求意见', '法规规章征求意见'],
    },
    commentsReceived: {
      short: '收到意见',
      term: '立法征求意见收到意见',
      english: 'legislative comments received',
      definition: '立法公开征求意见收到的意见；或者提出的修改建议。',
      aliases: ['收到意见建议', '征集意见建议', '收集意见建议', '提出修改建议', '提出修改意见', '提出意见建议', '收到公众意见'],
      units: ['条'],
    },
    commentsAdopted: {
      short: '采纳意见',
      term: '立法征求意见采纳意见',
      english: 'legislative comments adopted',
      definition: '采纳的立法意见。',
      aliases: ['采纳意见建议', '采纳意见', '采纳公众意见'],
      units: ['条'],
    },
  },
  rates: {
    adoptionRate: {
      short: '采纳率',
      term: '立法意见采纳率',
      english: 'legislative comment adoption rate',
      definition: '采纳÷收到。',
      aliases: ['采纳率', '意见采纳率', '立法意见采纳率'],
      numerators: [['commentsAdopted']],
      denominators: [['commentsReceived']],
    },
  },
  identities: {
    adoptedWithin: {
      total: ['commentsReceived'],
      parts: ['commentsAdopted'],
      exhaustive: false,
      basis: { text: '采纳不超过收到', confidence: 'A' },
    },
  },
})
