import { declareFamily } from './declare-family.ts'

/** 法治培训 (domain notes 4.1). Persons are not person-times. */
export const training = declareFamily({
  id: 'training',
  term: '法治培训',
  english: 'rule-of-law training',
  topics: ['法治培训', '专题培训', '培训班', '业务培训', '执法培训'],
  units: ['期', '次', '场', '场次'],
  counts: {
    sessions: {
      short: '培训期数',
      term: '法治培训期数',
      english: 'rule-of-law training sessions',
      definition: '举办的法治专题培训班期数。',
      aliases: [
        '举办培训班',
        '专题培训班',
        '举办法治培训班',
        '开展法治培训',
        '开展业务培训',
        '举办专题培训',
        '举办培训',
        '组织培训',
        '开展培训',
        '开展专题培训',
        '法治专题培训',
      ],
    },
    participants: {
      short: '参训人次',
      english: 'rule-of-law training attendance',
      definition: '参加培训的人次。',
      aliases: ['参训人员', '培训干部', '培训人员', '参训', '参加培训', '参训人数', '培训'],
      units: ['人次', '人', '名'],
    },
  },
})
