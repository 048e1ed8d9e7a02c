import { declareFamily } from './declare-family.ts'

/** 突发事件应对 《突发事件应对法》 (domain notes 4.10). */
export const emergency = declareFamily({
  id: 'emergency',
  term: '应急管理',
  english: 'emergency response',
  topics: ['应急管理', '应急预案', '应急演练', '突发事件', '应急'],
  units: ['件', '个'],
  counts: {
    plans: {
      short: '预案',
      term: '应急预案',
      english: 'emergency plans',
      definition: '本年度编制、修订的应急预案。',
      aliases: ['应急预案', '修订应急预案', '编制应急预案', '制修订应急预案', '编制修订应急预案', '制定应急预案'],
      units: ['件', '个', '部', '项'],
    },
    drills: {
      short: '演练',
      term: '应急演练',
      english: 'emergency drills',
      definition: '本年度组织的应急演练。',
      aliases: ['应急演练', '开展应急演练', '组织应急演练', '组织演练', '举办应急演练', '开展演练'],
      units: ['次', '场', '场次'],
    },
    teams: {
      short: '救援队伍',
      term: '应急救援队伍',
      english: 'emergency rescue teams',
      definition: '年末应急救援队伍。',
      aliases: ['应急救援队伍', '应急队伍', '救援队伍'],
      units: ['支'],
      measure: 'stock',
    },
  },
})
