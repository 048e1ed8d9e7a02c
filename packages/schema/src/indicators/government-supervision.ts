import { declareFamily } from './declare-family.ts'

/** 政府督查 《政府督查工作条例》 (domain notes 4.9). */
export const governmentSupervision = declareFamily({
  id: 'govSupervision',
  term: '政府督查',
  english: 'government inspection of performance',
  topics: ['政府督查', '督查', '问责'],
  units: ['项', '次'],
  counts: {
    matters: {
      short: '督查事项',
      english: 'matters inspected',
      definition: '本年度开展的督查事项。',
      aliases: ['督查事项', '开展督查', '开展政府督查', '督办事项', '专项督查'],
      units: ['项', '次', '件'],
    },
    accountable: {
      short: '问责',
      term: '政府督查问责人数',
      english: 'persons held accountable',
      definition: '被问责人数。',
      aliases: ['问责人数', '追责问责'],
      units: ['人', '名'],
    },
  },
})
