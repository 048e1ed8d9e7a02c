/**
 * 量词 Units by the family of what they count: members of a family are the same things in other words
 * (件、宗、起), and may be added and divided; families may not.
 */
const families: readonly (readonly [UnitFamily, string])[] = [
  ['case', '件 宗 起 份 封 例 桩 单 条 篇 则 卷 本 部 案 笔 个 项 件次 宗次 通 票'],
  ['body', '家 户 个 所 处 间 站 点 村 镇 街道 社区 县 区 市 乡'],
  ['person', '人 名 位 人次 名次'],
  ['time', '次 场 期 场次 批次 户次 家次 批 轮 堂 课时 回 趟 班次 车次'],
  [
    'thing',
    '台 套 块 张 枚 支 辆 艘 头 只 册 字 页 幅 款 道 种 类 门 组 队 座 栋 版 亩 公里 平方米 平方公里 吨 公斤 千克 米 立方米 岁 分 微克 毫克 口 棵 株 箱 瓶 袋 包 座次 平方千米 公顷 方 号',
  ],
  ['money', '元 美元 港元 欧元'],
  ['span', '个月 天 日 小时 个工作日 工作日 个小时 分钟'],
  ['percent', '% ％ ‰'],
  ['points', '个百分点 百分点'],
  ['ratio', '倍 番'],
]

export type UnitFamily = 'case' | 'body' | 'person' | 'time' | 'thing' | 'money' | 'span' | 'percent' | 'points' | 'ratio' | 'none'

/** A unit as read: its normal form, how many characters it takes, its family. */
export interface UnitRead {
  readonly unit: string
  readonly length: number
  readonly family: UnitFamily
}

interface UnitWord extends UnitRead {
  readonly word: string
  /** 人次 of 人（次）. */
  readonly times: UnitRead
}

const familyOf = new Map<string, UnitFamily>()
for (const [family, words] of families) for (const word of words.split(' ')) if (!familyOf.has(word)) familyOf.set(word, family)

const normalForms = new Map([
  ['％', '%'],
  ['日', '天'],
  ['个百分点', '百分点'],
  ['个工作日', '工作日'],
  ['个小时', '小时'],
])

/** Unit words by their first character, the longest first: `wordsOf[beginning[code unit]]`; 0 where no unit begins. */
const beginning = new Uint8Array(65536)
const wordsOf: UnitWord[][] = [[]]
for (const [word, family] of familyOf) {
  const first = word.charCodeAt(0)
  if (beginning[first] === 0) beginning[first] = wordsOf.push([]) - 1
  const times = { unit: `${word}次`, length: word.length + 3, family: familyOf.get(`${word}次`) ?? family }
  wordsOf[beginning[first] ?? 0]?.push({ word, unit: normalForms.get(word) ?? word, length: word.length, family, times })
}
for (const words of wordsOf) words.sort((a, b) => b.length - a.length)

/** Words that begin like a unit and are not one: 人民、分别、条例、期间. */
const lookalikes = [
  '人民',
  '人大',
  '人社',
  '人员',
  '人均',
  '分别',
  '分析',
  '分类',
  '分局',
  '条例',
  '条规',
  '期间',
  '期末',
  '场所',
  '场景',
  '项目',
  '项制',
  '项重',
  '个别',
  '家庭',
  '户籍',
  '户外',
  '次数',
  '次要',
  '部门',
  '部分',
  '部级',
  '部署',
  '本级',
  '本地',
  '本年',
  '本月',
  '本市',
  '本局',
  '本区',
  '本县',
  '级政',
  '类似',
  '点击',
  '点多',
  '区级',
  '区域',
  '区直',
  '市级',
  '市直',
  '市场',
  '市区',
  '县级',
  '县直',
  '县区',
  '乡镇',
  '名义',
  '名称',
  '站式',
  '号文',
  '号令',
  '号召',
  '位置',
  '位于',
  '批准',
  '批评',
  '起诉',
  '起草',
  '起到',
  '例如',
  '例会',
  '案件',
  '案由',
  '单位',
  '单独',
  '处罚',
  '处理',
  '处置',
  '处于',
  '所有',
  '所在',
  '所属',
  '天然',
  '小时候',
  '分钟内',
  '号公',
  '道路',
  '周年',
  '日前',
  '方面',
  '方式',
  '方案',
  '口头',
  '面向',
  '门户',
  '组织',
  '组成',
  '组建',
  '队伍',
  '类别',
  '类型',
  '通过',
  '通报',
  '通知',
  '包括',
  '包含',
  '包容',
  '头部',
  '版权',
  '米面',
  '届全',
  '级以',
]
/** Two characters as one number. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
const lookalike = new Set(lookalikes.filter(({ length }) => length === 2).map(word => pairAt(word, 0)))

/** Units that begin so but are real: 3个部门 is read as 个; 5部门 is not a unit of 部. */
const readAs = new Map([
  ['部门', '个'],
  ['单位', '个'],
  ['项目', '个'],
  ['案件', '件'],
  ['人员', '人'],
])

const timesInBracket = /^[（(]次[）)]/
const perSoMany = /^\/(?:立方米|平方米|平方公里|[0-9]{0,4}[十百千万]?[\u4e00-\u9fff])/

/** 量词的读取 The unit that stands at `at`, or `null`. */
export function unitAt(text: string, at: number): UnitRead | null {
  const words = wordsOf[beginning[text.charCodeAt(at) | 0] as number] as UnitWord[] // within bounds: see `beginning`
  for (const candidate of words) {
    const { word, length, family } = candidate
    if (length > 1 && !text.startsWith(word, at)) continue
    if (length === 1 && lookalike.has(pairAt(text, at))) {
      const unit = readAs.get(text.slice(at, at + 2))
      return unit === undefined ? null : { unit, length: 0, family: familyOf.get(unit) ?? 'none' }
    }
    const next = text.charAt(at + length)
    // 件（次）、人（次）
    if ((next === '（' || next === '(') && timesInBracket.test(text.slice(at + length, at + length + 3))) return candidate.times
    // 批次/千人
    const per = next === '/' && family !== 'percent' ? perSoMany.exec(text.slice(at + length, at + length + 8)) : null
    if (per) {
      const unit = word + per[0]
      return { unit, length: unit.length, family: 'none' }
    }
    return candidate
  }
  return null
}
