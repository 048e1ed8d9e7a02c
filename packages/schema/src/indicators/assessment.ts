import { declareFamily } from './declare-family.ts'

/** 考核与示范创建 Ranks and grades are not counts; here only what can be counted (domain notes 4.1). */
export const assessment = declareFamily({
  id: 'assessment',
  term: '示范创建',
  english: 'model building',
  topics: ['示范创建', '法治政府建设示范', '示范地区', '示范项目', '法治考核'],
  units: ['个', '项'],
  counts: {
    models: {
      short: '示范单位',
      english: 'model units of law-based government',
      definition: '年末法治政府建设示范地区、单位；国家级、省级分列。',
      aliases: ['法治政府建设示范地区', '法治政府建设示范单位', '依法行政示范单位', '法治政府建设示范乡镇', '示范创建单位'],
      units: ['个', '家'],
      measure: 'stock',
    },
    projects: {
      short: '示范项目',
      english: 'model projects of law-based government',
      definition: '年末法治政府建设示范项目；国家级、省级分列。',
      aliases: ['法治政府建设示范项目', '法治政府建设创新项目'],
      measure: 'stock',
    },
  },
})
