/** A report that nobody wrote, for tests and measurements of many. */
export interface InventedReport {
  /** 2024/临江区人民政府.txt */
  readonly path: string
  readonly body: string
  readonly year: number
  readonly text: string
}

const places = [
  '临江',
  '青石',
  '云岭',
  '白桥',
  '南浦',
  '望湖',
  '松林',
  '柳溪',
  '石门',
  '金沙',
  '东屏',
  '西渡',
  '北塘',
  '红枫',
  '长汀',
  '玉泉',
]
const offices = [
  '司法局',
  '财政局',
  '教育局',
  '公安局',
  '民政局',
  '交通运输局',
  '水利局',
  '农业农村局',
  '卫生健康局',
  '应急管理局',
  '审计局',
  '统计局',
]
const deeds = ['健全', '完善', '推进', '规范', '落实', '深化', '加强', '开展', '优化', '创新', '严格', '提升']
const matters = [
  '重大行政决策目录',
  '行政规范性文件备案审查',
  '行政执法三项制度',
  '涉企行政检查',
  '行政复议规范化建设',
  '府院联动机制',
  '政务服务事项清单',
  '公平竞争审查',
  '法律顾问制度',
  '执法案卷评查',
  '乡镇综合行政执法改革',
  '应急预案管理',
  '政府信息公开',
  '公共法律服务网络',
  '人民调解组织建设',
  '领导干部学法用法',
]
const manners = [
  '坚持问题导向',
  '对标先进地区',
  '会同有关部门',
  '依托一体化平台',
  '按照年度要点',
  '结合本地实际',
  '逐项对账销号',
  '分级分类施策',
]
const ends = ['取得阶段性成效', '群众满意度稳步提高', '制度机制更加顺畅', '基层负担明显减轻', '办理质效持续向好', '风险隐患及时化解']
const trades = [
  '竹编',
  '茶叶',
  '柑橘',
  '陶瓷',
  '花炮',
  '渔网',
  '木雕',
  '丝绸',
  '药材',
  '石材',
  '灯具',
  '水产',
  '蜂蜜',
  '油茶',
  '板栗',
  '米粉',
]

/**
 * 编写的报告 `bodies` bodies times the years from `last` back, the same ones every time: numbers that agree with each other, some late, some
 * without a date of publication. About `paragraphs` × 75 characters each.
 */
export function inventedReports(options: { bodies: number; years: number; last?: number; paragraphs?: number }): readonly InventedReport[] {
  const { bodies, years, last = 2024, paragraphs = 80 } = options
  return Array.from({ length: bodies * years }, (_, at) => report(Math.floor(at / years), last - (at % years), paragraphs, random(at + 1)))
}

type Draw = (below: number) => number

/** A linear congruential generator (Numerical Recipes): no clock, the same numbers everywhere. */
function random(seed: number): Draw {
  let state = (seed * 2654435761) >>> 0
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function bodyName(at: number): string {
  const place = `${places[at % places.length]}${at >= places.length * (offices.length + 1) ? '新' : ''}区`
  const office = Math.floor(at / places.length) % (offices.length + 1)
  return office === 0 ? `云溪市${place}人民政府` : `云溪市${place}${offices[office - 1]}`
}

function report(at: number, year: number, paragraphs: number, draw: Draw): InventedReport {
  const body = bodyName(at)
  const pick = (list: readonly string[]): string => list[draw(list.length)] ?? ''
  const accepted = 60 + draw(300)
  const concluded = accepted - draw(20)
  const corrected = draw(Math.floor(concluded / 3))
  const rate = (Math.round((corrected / concluded) * 1000) / 10).toFixed(1)
  const day = 1 + draw(28)
  const published = draw(10)
  const line = published === 0 ? '' : `发布日期：${year + 1}-${published === 1 ? '04' : '03'}-${String(day).padStart(2, '0')}\n\n`
  const sentence = (): string => {
    const trade = `${pick(trades)}${pick(['产业园', '合作社', '集散地', '小镇', '码头', '市场'])}`
    return `${pick(manners)}，${pick(deeds)}${pick(matters)}，在${pick(places)}街道和${trade}试行，组织培训${2 + draw(30)}场、参训${100 + draw(2000)}人次，${pick(ends)}。`
  }
  const items = ['一', '二', '三', '四', '五', '六', '七', '八']
  const work = items.map((number, index) => {
    const own = Array.from({ length: Math.ceil(paragraphs / items.length) }, () => `${sentence()}\n`).join('\n')
    const cases = `全年受理行政复议案件${accepted}件，审结${concluded}件，其中纠错${corrected}件，纠错率${rate}%。\n\n`
    return `（${number}）${pick(deeds)}${pick(matters)}\n\n${index === 3 ? cases : ''}${own}`
  })
  const text = `${body}关于${year}年法治政府建设情况的报告

${line}${year}年，${body}认真贯彻习近平法治思想，现将有关情况报告如下。

一、主要举措和成效

${work.join('\n')}
二、存在的不足和原因

${pick(matters)}还不平衡，主要原因是人员力量不足、培训不够经常。

三、党政主要负责人履行推进法治建设第一责任人职责情况

主要负责人全年主持专题会议${2 + draw(6)}次，对法治建设重要工作亲自部署、重大问题亲自过问。

四、${year + 1}年工作安排

${pick(deeds)}${pick(matters)}，${pick(deeds)}${pick(matters)}。

${body}

${year + 1}年2月${day}日
`
  return { path: `${year}/${String(at).padStart(3, '0')}-${body}.txt`, body, year, text }
}
