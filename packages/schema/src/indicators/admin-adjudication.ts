import { declareFamily } from './declare-family.ts'

/** 行政裁决 Not to be confused with 行政复议 (domain notes 4.8). */
export const adminAdjudication = declareFamily({
  id: 'adminAdjudication',
  term: '行政裁决',
  english: 'administrative adjudication',
  topics: ['行政裁决'],
  units: ['件', '宗', '起'],
  counts: {
    cases: {
      short: '裁决案件',
      term: '行政裁决案件',
      english: 'administrative adjudication cases',
      definition: '本年度办理的行政裁决案件。',
      aliases: ['办理行政裁决案件', '受理行政裁决案件', '行政裁决'],
    },
    items: {
      short: '裁决事项',
      term: '行政裁决事项',
      english: 'administrative adjudication items',
      definition: '公布的行政裁决事项清单事项。',
      aliases: ['行政裁决事项清单'],
      units: ['项'],
      measure: 'stock',
    },
  },
})
