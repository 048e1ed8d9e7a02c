import { declareFamily } from './declare-family.ts'

/** 公平竞争审查 《公平竞争审查条例》; stands beside legality review, not within it (domain notes 4.3). */
export const fairCompetition = declareFamily({
  id: 'fairCompetition',
  term: '公平竞争审查',
  english: 'fair competition review',
  topics: ['公平竞争审查', '公平竞争'],
  units: ['件', '份', '个'],
  counts: {
    reviewed: {
      short: '审查',
      term: '公平竞争审查文件',
      english: 'documents reviewed for fair competition',
      definition: '进行公平竞争审查的政策措施。',
      aliases: ['开展公平竞争审查', '公平竞争审查文件', '审查政策措施', '审查涉企政策措施', '审查增量文件'],
    },
    corrected: {
      short: '修改废止',
      term: '公平竞争审查修改、废止',
      english: 'documents corrected after fair competition review',
      definition: '因妨碍公平竞争而修改、废止的政策措施。',
      aliases: ['修改废止', '废止或修改', '纠正妨碍公平竞争文件'],
    },
  },
})
