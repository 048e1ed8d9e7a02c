/** 行政处罚的种类 《行政处罚法》第九条; one case may hold several kinds. Part of the family `enforcement`. */
export const penaltyKinds = {
  'penalty.warning': {
    short: '警告通报批评',
    term: '警告、通报批评',
    english: 'warnings and circulated criticism',
    definition: '给予警告、通报批评的行政处罚。',
    aliases: ['警告', '通报批评', '警告、通报批评'],
  },
  'penalty.fine': {
    short: '罚款件数',
    term: '罚款处罚件数',
    english: 'penalties of fine',
    definition: '处以罚款的行政处罚件数，不是金额。',
    aliases: ['处罚款', '罚款案件', '罚款处罚'],
  },
  'penalty.confiscation': {
    short: '没收',
    term: '没收违法所得、非法财物',
    english: 'penalties of confiscation',
    definition: '没收违法所得、没收非法财物的行政处罚件数。',
    aliases: ['没收违法所得', '没收非法财物', '没收违法所得、没收非法财物', '没收违法所得、非法财物'],
  },
  'penalty.licence': {
    short: '许可证件处罚',
    term: '暂扣、吊销许可证件',
    english: 'penalties on licences',
    definition: '暂扣许可证件、降低资质等级、吊销许可证件的行政处罚件数。',
    aliases: ['暂扣许可证、执照', '吊销许可证、执照', '暂扣许可证件', '吊销许可证件', '暂扣或者吊销许可证', '吊销执照'],
  },
  'penalty.shutdown': {
    short: '责令停产停业',
    term: '责令停产停业',
    english: 'penalties of suspension of business',
    definition: '限制开展生产经营活动、责令停产停业、责令关闭、限制从业的行政处罚件数。',
    aliases: ['责令停产停业', '责令停产停业等', '责令关闭', '限制从业', '限产停产'],
  },
  'penalty.detention': {
    short: '行政拘留',
    term: '行政拘留',
    english: 'penalties of administrative detention',
    definition: '行政拘留的行政处罚件数。',
    aliases: ['行政拘留处罚', '移送拘留', '移送行政拘留'],
  },
} as const
