/** 分法 A way to divide something that leaves nothing over. */
export interface Division {
  /** Of what: 程序, 申请人. */
  readonly of: string
  /** Words of each class; a list that has all classes, and no others, is complete. */
  readonly classes: readonly (readonly string[])[]
  /** Words of classes that may be there or not. */
  readonly optional?: readonly string[]
  /** Only of what is concluded: what is still being looked into is neither 批捕 nor 不捕. */
  readonly concluded?: true
}

/**
 * 没有遗漏的分法 What is only ever divided into these: 简易程序与普通程序（行政处罚法第五十一条、第五十四条）. Two classes that usually have a third beside
 * them (民事、刑事 without 行政) are none.
 */
export const divisions: readonly Division[] = [
  { of: '处罚程序', classes: [['简易程序'], ['普通程序', '一般程序']] },
  {
    of: '申请人',
    classes: [
      ['公民', '自然人', '个人'],
      ['法人', '企业', '组织', '单位'],
    ],
  },
  { of: '案件性质', classes: [['民事'], ['刑事'], ['行政']] },
  {
    of: '提案人',
    classes: [
      ['集体', '党派', '工商联'],
      ['委员', '联名', '个人'],
    ],
  },
  { of: '满意程度', classes: [['满意'], ['不满意']], optional: ['非常满意', '很满意', '比较满意', '较满意', '基本满意', '一般', '尚可'] },
  {
    of: '清理结果',
    classes: [
      ['保留', '继续有效', '继续执行'],
      ['废止', '失效', '取消'],
    ],
    optional: ['修改', '修订', '调整', '合并', '下放', '暂停'],
  },
  {
    of: '办理期限',
    classes: [
      ['按期', '按时'],
      ['逾期', '超期', '超时'],
    ],
  },
  { of: '考核等次', classes: [['优秀'], ['良好'], ['合格', '达标']], optional: ['基本合格', '不合格', '基本达标', '不达标'] },
  {
    of: '是否经复议',
    classes: [
      ['经复议', '经过复议', '复议后'],
      ['未经复议', '未经过复议', '直接起诉'],
    ],
  },
  { of: '性别', classes: [['男'], ['女']] },
  {
    of: '城乡',
    classes: [
      ['城镇', '城市'],
      ['农村', '乡村'],
    ],
  },
  {
    of: '次数',
    classes: [
      ['首次', '初次', '初信', '初访'],
      ['重复', '重信', '重访', '再次'],
    ],
  },
  { of: '编制', classes: [['行政编'], ['事业编']], optional: ['参公', '工勤'] },
  { of: '参公单位编制', classes: [['行政编'], ['参公']], optional: ['事业编', '工勤'] },
  {
    of: '诉求去向',
    classes: [
      ['直接办理', '自行办理', '自行处理', '直接答复', '直接办结', '当场答复', '即时答复', '在线解答', '在线答复', '在线办结', '直办'],
      ['转办', '转派', '交办', '派发', '派单'],
    ],
  },
  { of: '半年', classes: [['上半年'], ['下半年']] },
  { of: '经济责任审计', classes: [['任中'], ['离任']] },
  { of: '有效与否', classes: [['有效'], ['无效', '驳回', '退回']] },
  {
    of: '来访形式',
    classes: [
      ['个体访', '个访'],
      ['集体访', '集访'],
    ],
  },
  { of: '署名', classes: [['实名', '署名'], ['匿名']] },
  { of: '承办', classes: [['主办'], ['会办', '协办', '分办']], optional: ['独办'] },
  { of: '属实', classes: [['不属实', '不实'], ['属实']], optional: ['基本属实', '部分属实'] },
  {
    of: '质量',
    classes: [
      ['合格', '通过', '达标'],
      ['不合格', '未通过', '不达标', '未达标'],
    ],
    optional: ['优秀', '良好', '基本合格'],
  },
  { of: '时间', classes: [['专职'], ['兼职']] },
  {
    of: '审查逮捕结果',
    classes: [
      ['批准逮捕', '决定逮捕', '批捕'],
      ['不批准逮捕', '不批捕', '不捕', '不予批准逮捕'],
    ],
    concluded: true,
  },
  { of: '审查起诉结果', classes: [['提起公诉', '决定起诉', '起诉'], ['不起诉']], optional: ['附条件不起诉'], concluded: true },
  { of: '财政收入', classes: [['税收收入'], ['非税收入']] },
]
