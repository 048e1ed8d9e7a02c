import { declareFamily } from './declare-family.ts'

/** 重大行政决策 《重大行政决策程序暂行条例》; risk assessment and expert review are not needed for each (domain notes 4.4). */
export const majorDecision = declareFamily({
  id: 'majorDecision',
  term: '重大行政决策',
  english: 'major administrative decisions',
  topics: ['重大行政决策', '重大决策', '行政决策'],
  units: ['项', '个', '件'],
  counts: {
    listed: {
      short: '目录事项',
      english: 'major decisions listed for the year',
      definition: '年度目录公布的重大行政决策事项；不等于实际作出数。',
      aliases: [
        '重大行政决策事项目录',
        '重大行政决策目录',
        '重大行政决策目录事项',
        '重大行政决策事项',
        '列入目录',
        '列入重大行政决策目录',
        '公布重大行政决策事项',
        '纳入目录管理',
      ],
    },
    made: {
      short: '作出决策',
      term: '作出重大行政决策',
      english: 'major decisions made',
      definition: '本年度实际作出的重大行政决策。',
      aliases: ['作出重大行政决策', '完成决策事项', '完成重大行政决策'],
    },
    carriedForward: {
      short: '结转事项',
      english: 'major decisions carried forward',
      definition: '结转下年度继续办理的目录事项。',
      measure: 'stock',
    },
    removed: {
      short: '调出事项',
      english: 'major decisions removed from the list',
      definition: '年度内调出目录的事项。',
      aliases: ['调出目录'],
    },
    publicParticipation: {
      short: '公众参与',
      english: 'major decisions with public participation',
      definition: '履行公众参与程序的事项。',
    },
    expertReview: {
      short: '专家论证',
      english: 'major decisions with expert review',
      definition: '履行专家论证程序的事项。',
    },
    riskAssessment: {
      short: '风险评估',
      english: 'major decisions with risk assessment',
      definition: '履行风险评估程序的事项。',
      aliases: ['开展风险评估'],
    },
    legalityReview: {
      short: '合法性审查',
      english: 'major decisions reviewed for legality',
      definition: '履行合法性审查程序的事项。',
      aliases: ['合法性审查重大行政决策', '审查重大行政决策', '重大行政决策合法性审查'],
    },
    collectiveDiscussion: {
      short: '集体讨论',
      english: 'major decisions discussed collectively',
      definition: '履行集体讨论决定程序的事项。',
    },
    hearings: {
      short: '听证',
      english: 'hearings on major decisions',
      definition: '举行的决策听证会。',
      aliases: ['听证会', '举行听证会', '召开听证会', '组织听证'],
      units: ['次', '场'],
    },
    consultations: {
      short: '公开征求意见',
      english: 'public consultations on major decisions',
      definition: '公开征求意见的次数。',
      aliases: ['公开征求意见', '征求社会公众意见'],
      units: ['次'],
    },
    postEvaluations: {
      short: '决策后评估',
      english: 'post-decision evaluations',
      definition: '开展决策后评估的事项。',
      aliases: ['决策后评估', '开展后评估', '后评估'],
    },
  },
  rates: {
    reviewRate: {
      short: '合法性审查率',
      english: 'major decision legality review rate',
      definition: '经合法性审查÷作出决策，应为100%。',
      aliases: ['合法性审查率', '重大行政决策合法性审查率', '审查率'],
      numerators: [['legalityReview']],
      denominators: [['made'], ['listed']],
    },
    completionRate: {
      short: '目录完成率',
      english: 'major decision completion rate',
      definition: '作出决策÷目录事项。',
      aliases: ['目录完成率', '决策事项完成率'],
      numerators: [['made']],
      denominators: [['listed']],
    },
  },
  identities: {
    list: {
      total: ['listed'],
      parts: ['made', 'carriedForward', 'removed'],
      basis: { text: '重大行政决策目录口径：完成＋结转＋调出＝目录数', confidence: 'B' },
    },
  },
})
