import { examine } from '../../packages/claims/src/index.ts'
import { parse } from '../../packages/parse/src/index.ts'
import type { ChartOptions } from '../../packages/render/src/charts/chart-options.ts'
import type { Report } from '../../packages/schema/src/index.ts'

/** A report and the one of the year before, each figure known by its words, as a renderer that draws charts wants them. */
export function chartedReports(): { readonly report: Report } & Required<Omit<ChartOptions, 'bound'>> {
  const [current, previous] = [
    written(2024, '收到行政复议申请126件，受理行政复议案件102件，审结102件，维持40件，纠错32件，调解和解结案30件', '约1.2万件'),
    written(2023, '收到行政复议申请118件，受理行政复议案件96件，审结90件，维持45件，纠错21件', '1.1万件'),
  ]
  return { ...current, charts: { previous } }
}

function written(year: number, reconsideration: string, mediated: string) {
  const text = [
    `云溪市${year}年度法治政府建设情况报告`,
    '一、主要举措和成效',
    `全年${reconsideration}。新收行政诉讼案件${year - 1950}件，行政诉讼案件开庭审理20件，行政机关败诉3件。`,
    `调解矛盾纠纷${mediated}，调解成功9000件。`,
    '二、存在的不足和原因',
    '个别单位重视不够。',
    '云溪市人民政府',
    `${year + 1}年2月20日`,
  ].join('\n\n')
  const { report } = parse({ name: '报告.txt', bytes: new TextEncoder().encode(text) })
  return { report, examination: examine(report) }
}
