import { declareFamily } from './declare-family.ts'

/** 法律援助 《法律援助法》; fewer cases than recipients is normal (domain notes 4.10). */
export const legalAid = declareFamily({
  id: 'legalAid',
  term: '法律援助',
  english: 'legal aid',
  topics: ['法律援助', '法援'],
  units: ['件', '宗', '起'],
  counts: {
    applied: {
      short: '申请',
      english: 'legal aid applications',
      definition: '收到的法律援助申请。',
      aliases: ['收到法律援助申请', '法律援助申请'],
    },
    approved: {
      short: '受理',
      english: 'legal aid cases approved',
      definition: '批准给予法律援助的案件；咨询不计入。',
      aliases: [
        '法律援助案件',
        '受理法律援助案件',
        '办理法律援助案件',
        '办理法律援助',
        '指派法律援助案件',
        '批准法律援助案件',
        '受理法援案件',
        '办理法援案件',
      ],
    },
    concluded: {
      short: '办结',
      english: 'legal aid cases concluded',
      definition: '本年度办结的法律援助案件，含上年结转的。',
      aliases: ['办结法律援助案件', '办结法援案件', '已办结', '结案'],
    },
    recipients: {
      short: '受援人',
      english: 'legal aid recipients',
      definition: '受援人数；群体案件使它多于案件数。',
      aliases: ['受援人数', '受援群众', '法律援助受援人', '受援'],
      units: ['人', '名', '人次'],
    },
    lossRecovered: {
      short: '挽回损失',
      term: '法律援助挽回经济损失',
      english: 'losses recovered through legal aid',
      definition: '通过法律援助为受援人挽回的经济损失。',
      aliases: ['挽回经济损失', '为受援人挽回经济损失', '挽回损失', '为群众挽回经济损失', '取得利益'],
      units: ['万元', '元', '亿元'],
      measure: 'money',
    },
    assisted: {
      short: '法律帮助',
      term: '值班律师法律帮助',
      english: 'duty lawyer assistance',
      definition: '值班律师提供法律帮助的案件，不是法律援助案件。',
      aliases: ['法律帮助案件', '办理法律帮助案件', '提供法律帮助'],
    },
    consultations: {
      short: '咨询',
      term: '法律援助咨询',
      english: 'legal aid consultations',
      definition: '法律援助机构解答的法律咨询，不计入案件。',
      aliases: ['法律援助咨询服务'],
      units: ['人次', '件次', '次'],
    },
  },
  rates: {
    conclusionRate: {
      short: '办结率',
      english: 'legal aid conclusion rate',
      definition: '办结÷受理。',
      aliases: ['办结率', '结案率'],
      numerators: [['concluded']],
      denominators: [['approved']],
      bounded: false,
    },
  },
})
