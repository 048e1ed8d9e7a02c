import { declareFamily } from './declare-family.ts'

/** 政务诚信 Broken promises and unpaid bills of government (domain notes 4.9). */
export const integrity = declareFamily({
  id: 'integrity',
  term: '政务诚信',
  english: 'government integrity',
  topics: ['政务诚信', '信用', '失信', '拖欠账款', '信用体系', '政府失信'],
  units: ['件', '项'],
  counts: {
    defaultsResolved: {
      short: '失信化解',
      term: '政府失信案件化解',
      english: 'government defaults resolved',
      definition: '化解的政府机构失信被执行案件。',
      aliases: ['化解政府失信案件', '政府机构失信案件', '化解涉政府失信案件'],
    },
    arrearsCleared: {
      short: '清偿拖欠',
      term: '清偿拖欠企业账款',
      english: 'arrears to enterprises cleared',
      definition: '清偿的拖欠企业账款。',
      aliases: ['清偿拖欠账款', '清理拖欠账款', '偿还拖欠账款', '清理拖欠企业账款', '清欠'],
      units: ['万元', '元', '亿元'],
      measure: 'money',
    },
    creditRepaired: {
      short: '信用修复',
      term: '企业信用修复',
      english: 'credit records repaired',
      definition: '办理的企业信用修复。',
      aliases: ['信用修复', '办理信用修复', '完成信用修复'],
      units: ['件', '家', '户', '条'],
    },
  },
})
