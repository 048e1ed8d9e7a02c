import { declareFamily } from './declare-family.ts'

/** 权责清单 Taking over from above and handing down are different things (domain notes 4.2). */
export const powers = declareFamily({
  id: 'powers',
  term: '权责清单',
  english: 'lists of powers and responsibilities',
  topics: ['权责清单', '权力清单', '责任清单', '行政权力', '行政职权', '行政许可事项', '审批事项', '简政放权'],
  units: ['项'],
  counts: {
    listedItems: {
      short: '清单事项',
      term: '权责清单事项',
      english: 'items on the list of powers',
      definition: '年末权责清单事项；期末＝期初＋新增－取消－划出＋承接±合并拆分。',
      aliases: ['权责清单事项', '权责事项', '行政职权', '行政权力事项', '权责清单', '行政权力', '权力事项', '公布权责事项'],
      measure: 'stock',
    },
    licenseItems: {
      short: '行政许可事项',
      english: 'licence items listed',
      definition: '年末行政许可事项清单事项；事项、子项、办理项口径不同。',
      aliases: ['行政许可事项', '行政许可事项清单', '行政审批事项', '保留行政许可事项', '保留行政审批事项', '市级行政审批事项'],
      measure: 'stock',
    },
    adjusted: {
      short: '调整',
      term: '权责清单调整事项',
      english: 'powers adjusted',
      definition: '本年度动态调整的事项合计。',
      aliases: ['调整权责事项', '动态调整', '调整行政职权', '调整事项', '取消、下放、调整', '取消、下放和调整'],
    },
    cancelled: {
      short: '取消',
      term: '取消行政权力事项',
      english: 'powers cancelled',
      definition: '本年度取消的事项。',
      aliases: ['取消行政审批事项', '取消行政权力', '取消事项', '取消权责事项'],
    },
    delegated: {
      short: '下放',
      term: '下放行政权力事项',
      english: 'powers delegated downwards',
      definition: '向下级下放的事项。',
      aliases: ['下放行政审批事项', '下放事项', '下放权限', '赋权事项', '下放行政权力'],
    },
    received: {
      short: '承接',
      term: '承接行政权力事项',
      english: 'powers taken over',
      definition: '承接上级下放的事项。',
      aliases: ['承接事项', '承接上级下放事项', '承接行政审批事项', '承接行政权力', '承接下放事项'],
    },
    entrusted: {
      short: '委托',
      term: '委托行政权力事项',
      english: 'powers entrusted',
      definition: '委托实施的事项。',
      aliases: ['委托事项', '委托实施'],
    },
    added: {
      short: '新增',
      term: '新增行政权力事项',
      english: 'powers added',
      definition: '本年度新增的事项。',
      aliases: ['新增事项', '新增权责事项', '新增行政职权'],
    },
  },
  identities: {
    adjustments: {
      total: ['adjusted'],
      parts: ['cancelled', 'delegated', 'received', 'entrusted', 'added'],
      exhaustive: false,
      basis: { text: '各类调整之和不超过调整总数（另有变更、合并、拆分）', confidence: 'B' },
    },
  },
})
