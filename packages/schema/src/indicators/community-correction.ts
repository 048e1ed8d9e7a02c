import { declareFamily } from './declare-family.ts'

/** 社区矫正 《社区矫正法》 */
export const communityCorrection = declareFamily({
  id: 'communityCorrection',
  term: '社区矫正',
  english: 'community correction',
  topics: ['社区矫正', '社区矫正对象', '矫正对象', '社区服刑人员', '安置帮教'],
  units: ['人', '名'],
  counts: {
    received: {
      short: '接收',
      english: 'community correction subjects received',
      definition: '本年度接收的社区矫正对象；报累计数的须说明。',
      aliases: ['接收社区矫正对象', '接收社区矫正人员', '接收社区服刑人员', '累计接收', '新接收社区矫正对象', '列管社区矫正对象'],
    },
    released: {
      short: '解除',
      english: 'community correction subjects released',
      definition: '本年度解除（终止）矫正的对象。',
      aliases: ['解除矫正', '解除社区矫正', '累计解除', '期满解除', '解矫'],
    },
    current: {
      short: '在册',
      english: 'community correction subjects on the books',
      definition: '年末在册的社区矫正对象。',
      aliases: ['在册社区矫正对象', '在矫', '现有社区矫正对象', '在册矫正对象', '在矫人员', '现有在册'],
      measure: 'stock',
    },
    reoffended: {
      short: '再犯罪',
      english: 'community correction subjects who reoffended',
      definition: '矫正期间再犯罪的对象。',
      aliases: ['矫正期间再犯罪', '重新犯罪'],
    },
    investigations: {
      short: '调查评估',
      english: 'community correction investigations',
      definition: '办理的调查评估。',
      aliases: ['办理调查评估', '开展调查评估', '调查评估'],
      units: ['件', '份', '次'],
    },
  },
  rates: {
    reoffendingRate: {
      short: '再犯罪率',
      english: 'community correction reoffending rate',
      definition: '矫正期间再犯罪÷接收（累计）。',
      aliases: ['重新犯罪率', '再犯罪率', '矫正期间再犯罪率'],
      numerators: [['reoffended']],
      denominators: [['received'], ['current']],
    },
  },
  identities: {
    reoffendedWithin: {
      total: ['received'],
      parts: ['reoffended'],
      exhaustive: false,
      basis: { text: '再犯罪人数不超过累计接收', confidence: 'B' },
    },
  },
})
