import type { Figures } from '../figures/figure.ts'
import { readFigures } from '../figures/read-figures.ts'

/** Figures of an invented district, [this year, last year]; they agree with each other. */
export const sampleYaml = `年度: 2025
数据:
  行政复议:
    收到: [120, 102]
    受理: [102, 83]
    不予受理: [9, 10]
    其他处理: [9, 9]
    审结: [102, 100]
    纠错: [32, 30]
    维持: [30, 35]
    变更: [0, 0]
    撤销: [20, 18]
    调解: [15, 5]
    终止: [25, 30]
    中止: [0, 2]
  行政执法:
    罚没金额: 23600
    在岗人员: 867
  政务公开:
    主动公开: [12860, 11230]
  建议提案:
    人大建议: ~
    政协提案: [~, 112]
`
const file = readFigures(sampleYaml)

export const sampleFigures: Figures = file.figures
export const sampleTroubles = file.diagnostics
