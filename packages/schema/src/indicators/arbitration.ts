import { declareFamily } from './declare-family.ts'

/** 仲裁 Private arbitration is no administrative act (domain notes 4.8). */
export const arbitration = declareFamily({
  id: 'arbitration',
  term: '仲裁',
  english: 'arbitration',
  topics: ['仲裁', '劳动人事争议', '劳动争议'],
  units: ['件', '宗', '起'],
  counts: {
    cases: {
      short: '仲裁案件',
      term: '仲裁案件',
      english: 'arbitration cases',
      definition: '本年度受理的仲裁案件（民商事、劳动人事分列的须说明）。',
      aliases: ['受理仲裁案件', '劳动人事争议案件', '办理仲裁案件', '劳动争议仲裁案件'],
    },
    concluded: {
      short: '审结',
      english: 'arbitration cases concluded',
      definition: '本年度审结的仲裁案件。',
      aliases: ['审结仲裁案件', '办结仲裁案件'],
    },
    amount: {
      short: '标的额',
      english: 'amount in arbitration',
      definition: '仲裁案件标的额。',
      aliases: ['仲裁标的额', '标的总额', '争议标的额'],
      units: ['亿元', '万元', '元'],
      measure: 'money',
    },
  },
  rates: {
    conclusionRate: {
      short: '结案率',
      english: 'arbitration conclusion rate',
      definition: '审结÷受理。',
      aliases: ['仲裁结案率', '结案率', '按期结案率'],
      numerators: [['concluded']],
      denominators: [['cases']],
      bounded: false,
    },
  },
})
