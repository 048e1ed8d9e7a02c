import type { UnitFamily } from '../numeral/units.ts'
import { cue } from './cue.ts'
import type { Role } from './mention.ts'

const changing = cue.up | cue.down

/** 增幅、增速、增长率: a noun of change, after which the number is the change itself even behind 为、达到. */
const changeNoun =
  /(?:(?:增长|上升|提高|下降|减少|降低|压减|压缩|精简|缩减)(?:比例|比率)|增幅|降幅|减幅|升幅|涨幅|增速|增长率|上升率|上涨率|降低率|增加率|增长幅度|下降幅度|上升幅度|下降率|压减率|压缩率|减少率|精简率|缩减率)[^率]{0,6}$/
/** 率 at the head of the lead, with nothing but 为、达到、约 and the like behind it. */
const rateEnd = /率(?!先)[^率]{0,8}$/
const delta =
  /(?:增加|增[收支产]|减[收支产]|增|增长|增多|多出|高出|新增|[多少](?:受理|办理|查处|查办|处理|立案|受案|审结|办结|结案|移送|新收|收到|收|办|接|审|结|查|立|处)?|上升|提高|提升|减少|减|下降|降低|降|回落|上涨|(?<![偏过])低|压减|压缩|缩短|缩减|精简|下滑|下浮|上浮|攀升|抬升|走低|压降|递增|递减|扩大|净增)(?:了|约|近|超|逾|仅|幅度为|值为|额为|额达|数为|量为|\s)*$/
const reached = /(?:[增升减降变改扩跃]至|[增升减降变改]为|[到至])(?:了|约|近|超|逾|目前的|现在的|今年的|本年的|当前的|\s|20\d\d年的)*$/
/** 占比由31.2%下降到: the level it starts from. */
const departs = /[由从](?:原来|原先|去年|上年|年初|20\d\d年)?的?$/
/** 基金支付比例、报销比例: of what is paid, and of nothing that is counted. */
const ofMoney = /(?:支付|报销|补助|补贴|分担|自付|承担|缴费|缴存|提取|分成|配套|赔付)比例/
const proportion = /(?:占比|比例|比重)[^，,]{0,8}$/

/** 角色的判定 From the lead; `tail`: what follows up to the next number or mark. */
export function roleOf(family: UnitFamily, lead: string, cues: number, tail: string): Role {
  if (family === 'points') return 'points'
  if (family === 'ratio') return 'ratio'
  if (cues & cue.from && onlyFrom.test(lead) && changesAtOnce.test(tail)) return 'base'
  if (family === 'percent') {
    if (cues & (cue.than | cue.previous) && !(cues & cue.share) && isBase(lead, cues)) return 'base'
    if (cues & changing) {
      if (changeNoun.test(lead)) return 'growth'
      if (reached.test(lead)) return rateEnd.test(lead) || lead.includes('率') ? 'rate' : 'percent'
      if (delta.test(lead)) return 'growth'
    }
    if (cues & cue.from && departs.test(lead)) return lead.includes('率') ? 'rate' : 'percent'
    if (cues & cue.share || (proportion.test(lead) && !ofMoney.test(lead))) return 'share'
    if (rateEnd.test(lead)) return 'rate'
    return 'percent'
  }
  if (cues & cue.restate && /(?:即|也就是|折合|约合|合|亦即|也即)(?:为|是|约|近|人民币|\s)*$/.test(lead)) return 'restated'
  if (lead.includes('每') && perSoMany.test(lead)) return 'average'
  if (
    cues & cue.average &&
    !/平均(?:水平|值|数|线)?以[上下]/.test(lead) &&
    !(cues & cue.than && isBase(lead, cues)) &&
    /(?:平均|人均|(?<![各全])[所市县区镇乡村队院校站期]均|场均|批均|次均|日均|件均|年均|月均|户均|案均)[^，,]{0,8}$/.test(lead)
  )
    return 'average'
  if (
    (cues & (cue.than | cue.previous | cue.yearly | cue.monthly) || (tail === '的' && multiplied.test(lead)) || lead.startsWith('是20')) &&
    (isBase(lead, cues) || isMeasure(lead, cues, tail))
  )
    return 'base'
  if (lead.endsWith('相差') || lead.endsWith('差距为')) return 'delta'
  if (cues & changing && delta.test(lead) && !reached.test(lead)) {
    // 新增5件、增加经费20万元: only a bare verb right before the number is a change, and 新增 is one only against a base.
    return /新增$/.test(lead) && !(cues & (cue.yearly | cue.than)) ? 'level' : 'delta'
  }
  return 'level'
}

/** 每千人6.6批次 */
const perSoMany = /每[百千万十]{1,2}[\u4e00-\u9fff]{1,4}$/

const against = /(?:[比较与]|(?<![连会])同(?![期比步级类意样]))([^比较与，,]{0,16})$/
/** 上年为11230条、去年同期是98件: nothing but the time. */
const formerly =
  /^(?:而)?(?:是|为|相当于)?(?:上年度?|去年|[上前]一年度?|上年同期|去年同期|上月|上季度|上周)(?:同期)?(?:数|量)?(?:则|仅|只)?(?:为|是|有|的)?$|^(?:是|为|相当于)20\d\d年的?$/

/** 与上年结转案件合计审结: what was left over, counted together with this year's. */
const carriedAlong = /(?:结转|未结|旧存|遗留).{0,8}[审办处合共]/

/** 比2014年的1124件、与2005年的151件、较上年的3.23: 比 … 的 and nothing that changes between it and the number. */
function isBase(lead: string, cues: number): boolean {
  if (formerly.test(lead)) return true
  if (!(cues & (cue.than | cue.yearly | cue.monthly)) || /占比|比例|比重/.test(lead)) return false
  const rest = against.exec(lead)?.[1]
  return (
    rest !== undefined &&
    !delta.test(rest) &&
    !carriedAlong.test(rest) &&
    !/[增减][收支]|[多少](?!数)[\u4e00-\u9fff]{1,3}$/.test(rest) &&
    /年|上(?![位级述层游门传报])|去|前|期|原/.test(rest)
  )
}

const changes = /^(?:减少|下降|降低|缩短|压缩|压减|精简|增加|增长|上升|提高|提升|多|少)/

/** 是2014年受理该类案件总量216件的7.7倍 */
const multiplied = /^(?:是|为|相当于|完成).{2,}$/

/** 同比由7215件次下降10.2%: what it was, and right behind it by how much it changed. */
const onlyFrom = /^(?:则|已)?(?:同比|环比)?[由从](?:上年度?|去年|上一年度?|前一年度?|上月|上季度|(?:19|20)\d\d年)?(?:同期)?的?$/
const changesAtOnce = /^(?:减少|下降|降低|缩短|压缩|压减|增加|增长|上升|提高|提升)(?:了|约|近|超)?$/

/** What something is measured against. */
const standard = /^的?[^，,]{0,8}(?:法定|规定|标准|目标|计划|平均|均值)/

/** 较法定审限60天缩短17.4天: measured against something named, and the change follows. */
function isMeasure(lead: string, cues: number, tail: string): boolean {
  if (tail === '的' && multiplied.test(lead)) return true
  // 比60日的一般法定审理期限少22天
  if (/^[比较]$/.test(lead) && standard.test(tail)) return true
  const rest = (cues & cue.than) !== 0 && changes.test(tail) ? against.exec(lead)?.[1] : undefined
  return rest !== undefined && rest.length >= 2 && !delta.test(rest)
}
