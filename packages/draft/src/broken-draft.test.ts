import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readFigures } from './figures/read-figures.ts'
import { compose } from './prose/compose.ts'

const file = (path: string) => readFileSync(new URL(`../../../examples/broken-draft/${path}`, import.meta.url), 'utf8')
const { figures, diagnostics } = readFigures(file('figures.yaml'))
const built = compose(file('draft.md'), figures)

it('a draft full of mistakes: each at its line, with what to do', () => {
  expect(diagnostics.map(({ line, message }) => `${line} ${message}`)).toMatchInlineSnapshot(`
    [
      "6 “102件”不是数字，行政复议受理请写作 102（单位不写）",
      "8 行政复议其他处理不能是负数（-3）",
      "9 审结90件，纠错95件，部分比整体多5件，请核对",
      "11 行政复议里没有“审洁”这一项，是不是“审结”",
      "12 没有“行政复意”这个领域，是不是“行政复议”",
      "15 清理205件，清理继续有效150＋清理修改32＋清理废止17＋清理失效5＝204件，少1件",
      "23 人民调解成功率写作96.5%，按已录的数应为98.9%（1331÷1346＝98.9%）；率可以不录，由数据自动算出",
      "25 “2,140.6”不是数字，行政处罚罚没金额请写作 2140.6（单位不写）",
      "27 行政执法持证人员应为整数（12.5）；以万为单位的请换算成个数",
      "29 主动公开政府信息应写成 [本年数, 上年数]，现有3个数",
    ]
  `)
  expect(built.diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)).toMatchInlineSnapshot(`
    [
      "9:15 行政复议里没有“收倒”这一项，是不是“行政复议.收到”",
      "9:27 没有“环比”这个函数，是不是“同比”",
      "9:46 “行政复议不予受理”的单位是件、宗、起，不是“人”",
      "9:65 算“行政诉讼败诉率”还缺：败诉、审结；请先录入",
      "11:27 各部分合计237件，超过“行政规范性文件清理继续有效”的150件",
      "13:25 “行政执法在岗人员”没有上年数，不能算同比；请在数据里写成 [本年数, 上年数]",
      "13:40 没有“{{#每}}”这种写法，可用的有：{{#有 …}}、{{#无 …}}、{{#增 …}}、{{#减 …}}",
      "13:72 “人民调解成功”以件计，“行政执法在岗人员”以人计，单位不同不能放在一起算",
    ]
  `)
  expect(diagnostics.length + built.diagnostics.length).toBeGreaterThanOrEqual(12)
})

it('leaves no blank where a number could not be written', () => {
  expect(built.markdown.match(/〔待填：见报错〕/g)?.length).toBe(7)
})
