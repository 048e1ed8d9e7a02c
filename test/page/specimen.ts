import type { Block, Cell, Examination, Item, Paragraph, Quantity, Report, Section, Table, Text } from '../../packages/schema/src/index.ts'
import { emptyReport } from '../support/empty-report.ts'
import { leaves } from '../support/leaves.ts'

/** A report with every kind of node and element, and what a claims engine would know of its numbers. `word`: said to every leaf. */
export function specimen(word: (words: string) => string = words => words): {
  readonly report: Report
  readonly examination: Examination
  readonly text: string
} {
  const { leaf: write, text } = leaves()
  const leaf = (words: string): Text => write(word(words))
  const paragraph = (words: string): Paragraph => ({ kind: 'paragraph', ...leaf(words) })
  const cell = (words: string, columns = 1, rows = 1): Cell => ({ ...leaf(words), columns, rows })
  const marker = (words: string, style: 'comma' | 'bracket' | 'dot' | 'paren', number: number) => ({ ...write(words), style, number })
  const node = <Kind extends string>(kind: Kind) => ({ kind, span: { start: 0, end: 0 } })
  const item = (level: Item['level'], mark: Item['marker'], title: string, children: () => readonly Block[], runIn = false): Item => ({
    ...node('item'),
    level,
    marker: mark,
    title: leaf(title),
    runIn,
    children: children(),
  })
  const section = (mark: string, number: number, title: string, children: () => readonly Block[]): Section => ({
    ...node('section'),
    marker: marker(mark, 'comma', number),
    title: leaf(title),
    role: null,
    children: children(),
  })
  const plainTable = (): Table => ({
    ...node('table'),
    caption: leaf('表1 行政复议案件'),
    headerRows: 1,
    rows: [
      [cell('事项'), cell('2023年'), cell('2024年')],
      [cell('收到申请'), cell('118'), cell('126')],
      [cell('受理'), cell('96'), cell('102')],
    ],
  })
  const mergedTable = (): Table => ({
    ...node('table'),
    caption: null,
    headerRows: 2,
    rows: [
      [cell('领域', 1, 2), cell('案件', 2)],
      [cell('处罚'), cell('许可')],
      [cell('市场监管'), cell('1,302'), cell('')],
    ],
  })
  const wideTable = (): Table => ({
    ...node('table'),
    caption: leaf('表2 各领域行政执法情况'),
    headerRows: 1,
    rows: [
      ['领域', '主体', '人员', '许可', '处罚', '强制', '检查', '征收', '复议', '诉讼'].map(words => cell(words)),
      ...['市场监管', '生态环境', '交通运输'].map(field => [
        cell(field),
        ...Array.from({ length: 9 }, (_, index) => cell(String(12_345 * (index + 1)))),
      ]),
    ],
  })
  const report: Report = {
    ...emptyReport,
    title: { ...node('title'), lines: [leaf('中共云溪市委 云溪市人民政府'), leaf('关于2024年度法治政府建设情况的报告')] },
    year: 2024,
    issuers: [leaf('中共云溪市委'), leaf('云溪市人民政府')],
    addressees: [leaf('省委'), leaf('省人民政府')],
    published: { ...leaf('2025-03-25'), iso: '2025-03-25' },
    preamble: [paragraph('2024年，全市法治政府建设工作平稳推进，现将情况报告如下。')],
    sections: [
      section('一、', 1, '主要举措和成效', () => [
        item(2, marker('（一）', 'bracket', 1), '办理行政复议', () => [
          paragraph('全年受理行政复议案件102件，审结102件，纠错32件，纠错率31.4%。约1.2万人次参加旁听。'),
          plainTable(),
          item(3, marker('1.', 'dot', 1), '畅通渠道', () => [
            item(4, marker('（1）', 'paren', 1), '设立窗口', () => [paragraph('在8个乡镇设立受理窗口。')]),
          ]),
        ]),
        item(
          2,
          marker('（二）', 'bracket', 2),
          '规范行政执法。',
          () => [paragraph('一是开展案卷评查。'), paragraph('二是组织培训。'), mergedTable()],
          true,
        ),
        item(2, null, '没有序数的标题', () => []),
      ]),
      section('二、', 2, '存在的不足和原因', () => [paragraph('个别单位重视不够。')]),
      section('三、', 3, '下一年度主要安排', () => [paragraph('继续推进各项工作。')]),
    ],
    closing: paragraph('特此报告。'),
    attachmentList: [leaf('主要数据表'), leaf('名词解释')],
    signature: { issuers: [leaf('中共云溪市委'), leaf('云溪市人民政府')], date: { ...leaf('2025年2月28日'), iso: '2025-02-28' } },
    notes: [leaf('此件公开发布')],
    copies: [leaf('市人大常委会'), leaf('市监委')],
    attachments: [
      {
        ...node('attachment'),
        marker: leaf('附件1'),
        title: leaf('主要数据表'),
        children: [paragraph('数据截至2024年底。'), plainTable()],
      },
      {
        ...node('attachment'),
        marker: leaf('附件2'),
        title: null,
        children: [paragraph('纠错，是指撤销、变更、确认违法、责令履行。'), wideTable()],
      },
    ],
    letterhead: { documentNumber: '云政〔2025〕6号' },
  }
  const whole = text()
  const quantity = (
    words: string,
    label: string,
    indicator: string,
    unit: string,
    value: readonly [bigint, bigint],
    places = 0,
  ): Quantity => {
    const start = whole.indexOf(words)
    const exact = { numerator: value[0], denominator: value[1] }
    return {
      span: { start, end: start + words.length },
      text: words,
      label,
      indicator,
      unit,
      value: exact,
      places,
      range: { low: exact, high: exact },
    }
  }
  const quantities = [
    quantity('102件', '行政复议受理', 'reconsideration.accepted', '件', [102n, 1n]),
    quantity('32件', '行政复议纠错', 'reconsideration.corrected', '件', [32n, 1n]),
    quantity('31.4%', '纠错率', 'reconsideration.correctionRate', '%', [157n, 5n], 1),
  ].filter(({ span }) => span.start >= 0)
  return { report, text: whole, examination: { quantities, claims: [], coverage: { quantities: 3, examined: 3 }, unexamined: [] } }
}
