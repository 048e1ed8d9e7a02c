import { declareFamily } from './declare-family.ts'

/** 公共法律服务 (domain notes 4.10). */
export const legalService = declareFamily({
  id: 'legalService',
  term: '公共法律服务',
  english: 'public legal services',
  topics: ['公共法律服务', '法律服务', '公证', '司法鉴定', '律师'],
  units: ['件', '人次'],
  counts: {
    platforms: {
      short: '实体平台',
      english: 'public legal service platforms',
      definition: '公共法律服务中心、站、室合计；分级报时须分列。',
      aliases: ['公共法律服务实体平台', '公共法律服务中心', '公共法律服务站', '公共法律服务工作室', '公共法律服务工作站'],
      units: ['个'],
      measure: 'stock',
    },
    consultations: {
      short: '法律咨询',
      english: 'legal consultations',
      definition: '提供法律咨询人次。',
      aliases: ['解答法律咨询', '提供法律咨询', '接待法律咨询', '法律咨询', '接受法律咨询', '解答群众法律咨询', '接待群众咨询'],
      units: ['人次', '件次', '件', '次'],
    },
    notarization: {
      short: '公证',
      english: 'notarization matters',
      definition: '办理的公证事项。',
      aliases: ['办理公证', '办理公证事项', '公证事项', '公证案件', '办理各类公证', '办理公证案件'],
      units: ['件', '项'],
    },
    forensic: {
      short: '司法鉴定',
      english: 'forensic expertise cases',
      definition: '办理的司法鉴定业务。',
      aliases: ['办理司法鉴定', '司法鉴定业务', '司法鉴定案件', '办理司法鉴定案件'],
    },
    lawyers: {
      short: '执业律师',
      english: 'practising lawyers',
      definition: '年末执业律师人数。',
      aliases: ['律师人数'],
      units: ['人', '名'],
      measure: 'stock',
    },
    villageCounsel: {
      short: '村居法律顾问',
      english: 'villages and communities with counsel',
      definition: '已配备法律顾问的村（社区）。',
      aliases: ['村（居）法律顾问', '村（社区）法律顾问', '村居法律顾问', '一村一法律顾问', '一村（社区）一法律顾问'],
      units: ['个', '名'],
      measure: 'stock',
    },
    villages: {
      short: '村居总数',
      english: 'villages and communities',
      definition: '应配备法律顾问的村（社区）总数。',
      aliases: ['村（社区）', '村（居）', '村居'],
      units: ['个'],
      measure: 'stock',
    },
    enterpriseCheckups: {
      short: '企业法治体检',
      english: 'legal check-ups of enterprises',
      definition: '开展企业法治体检的家次。',
      aliases: ['法治体检', '开展法治体检', '为企业开展法治体检', '法治体检企业', '企业“法治体检”'],
      units: ['家', '家次', '次', '场次'],
    },
  },
  rates: {
    villageCounselCoverage: {
      short: '村居法律顾问覆盖率',
      english: 'coverage of village and community counsel',
      definition: '已配÷应配。',
      aliases: ['村（居）法律顾问覆盖率', '村居法律顾问覆盖率', '法律顾问覆盖率', '覆盖率'],
      numerators: [['villageCounsel']],
      denominators: [['villages']],
    },
  },
  identities: {
    villageWithin: {
      total: ['villages'],
      parts: ['villageCounsel'],
      exhaustive: false,
      basis: { text: '已配不超过应配', confidence: 'B' },
    },
  },
})
