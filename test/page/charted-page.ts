import { examine } from '../../packages/claims/src/index.ts'
import { parse } from '../../packages/parse/src/index.ts'
import type { Report } from '../../packages/schema/src/index.ts'
import { pageOf } from './page-of.ts'

/** A report and the one of the year before, each figure known by its words. */
export function chartedPage(): string {
  const [current, previous] = [
    written(2024, '收到行政复议申请126件，受理行政复议案件102件，审结102件，维持40件，纠错32件，调解和解结案30件'),
    written(2023, '收到行政复议申请118件，受理行政复议案件96件，审结90件，维持45件，纠错21件'),
  ]
  return pageOf(current.report, { examination: current.examination, charts: { previous } })
}

function written(year: number, reconsideration: string): { readonly report: Report; readonly examination: ReturnType<typeof examine> } {
  const text = [
    `云溪市${year}年度法治政府建设情况报告`,
    '一、主要举措和成效',
    `全年${reconsideration}。新收行政诉讼案件${year - 1950}件，行政诉讼案件开庭审理20件，行政机关败诉3件。`,
    '二、存在的不足和原因',
    '个别单位重视不够。',
  ].join('\n\n')
  const { report } = parse({ name: '报告.txt', bytes: new TextEncoder().encode(text) })
  return { report, examination: examine(report) }
}
