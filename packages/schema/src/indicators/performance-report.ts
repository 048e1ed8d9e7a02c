import { declareFamily } from './declare-family.ts'

/** 述法 The head's yearly account of the duty for the rule of law (domain notes 1.3, 4.1). */
export const performanceReport = declareFamily({
  id: 'performanceReport',
  term: '述法',
  english: 'rule-of-law performance reports',
  topics: ['述法', '年终述法', '专题述法', '述职述法'],
  units: ['人', '名', '家', '个'],
  counts: {
    due: {
      short: '应述法',
      term: '应述法人数',
      english: 'persons due to report on rule-of-law performance',
      definition: '应当述法的党政主要负责人。',
      aliases: ['应述法'],
    },
    persons: {
      short: '述法',
      term: '述法人数',
      english: 'persons who reported on rule-of-law performance',
      definition: '年终述法的党政主要负责人。',
      aliases: ['述法人员', '开展述法', '开展书面述法', '书面述法', '完成述法', '书面述职', '开展年终述法', '依法行政书面述职'],
    },
    onSite: {
      short: '现场述法',
      term: '现场述法人数',
      english: 'persons who reported on site',
      definition: '在会上现场述法的人数。',
      aliases: ['现场述法', '作典型发言', '会议述法', '现场述法单位'],
    },
  },
  rates: {
    rate: {
      short: '述法率',
      term: '述法率',
      english: 'rule-of-law performance report rate',
      definition: '已述÷应述；“述法全覆盖”即100%，须给应述数。',
      aliases: ['述法率', '述法覆盖率'],
      numerators: [['persons']],
      denominators: [['due']],
    },
  },
  identities: {
    onSiteWithin: { total: ['persons'], parts: ['onSite'], exhaustive: false, basis: { text: '现场述法不超过述法总数', confidence: 'A' } },
    personsWithin: { total: ['due'], parts: ['persons'], exhaustive: false, basis: { text: '已述不超过应述', confidence: 'A' } },
  },
})
