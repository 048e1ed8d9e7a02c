import type { Block, Cell, Item, Marker, Paragraph, Report, Section, Table, Text } from '../../packages/schema/src/index.ts'

// Reports that put the Word renderer to the test, built in code: places, people and figures are invented.

const nowhere = { start: 0, end: 0 }
const leaf = (text: string): Text => ({ span: nowhere, text })
const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', ...leaf(text) })
const marker = (text: string, style: Marker['style'], number: number): Marker => ({ ...leaf(text), style, number })
const digits = '一二三四五六七八九十'

const section = (number: number, title: string, children: readonly Block[], role: Section['role'] = null): Section => ({
  kind: 'section',
  span: nowhere,
  marker: marker(`${digits[number - 1]}、`, 'comma', number),
  title: leaf(title),
  role,
  children,
})
const MARKERS = {
  2: (number: number) => marker(`（${digits[number - 1]}）`, 'bracket', number),
  3: (number: number) => marker(`${number}.`, 'dot', number),
  4: (number: number) => marker(`（${number}）`, 'paren', number),
}
const item = (level: Item['level'], number: number, title: string, children: readonly Block[], runIn = false): Item => ({
  kind: 'item',
  span: nowhere,
  level,
  marker: MARKERS[level](number),
  title: leaf(title),
  runIn,
  children,
})
const cell = (text: string, columns = 1, rows = 1): Cell => ({ ...leaf(text), columns, rows })
const table = (caption: string, headerRows: number, rows: readonly (readonly (string | Cell)[])[]): Table => ({
  kind: 'table',
  span: nowhere,
  caption: leaf(caption),
  headerRows,
  rows: rows.map(row => row.map(each => (typeof each === 'string' ? cell(each) : each))),
})

const SENTENCES = [
  '坚持把法治政府建设摆在全局工作的重要位置，主要负责人带头学法用法，定期听取汇报，研究解决重点难点问题。',
  '健全重大行政决策程序，编制并公布年度决策事项目录，合法性审查实现应审尽审。',
  '深化“放管服”改革，政务服务事项网上可办率达到98.1%，群众满意率为97.2%。',
  '全年收到行政复议申请118件，受理102件，审结102件，其中纠错32件，纠错率31.4%。',
  '落实《法治政府建设实施纲要（2021—2025年）》，对213件行政规范性文件进行清理，继续有效151件，废止和宣布失效27件。',
  '推行包容审慎监管，公布轻微违法行为不予处罚清单，让执法既有力度又有温度。',
]
let paragraphs = 0
// No two paragraphs begin alike, so that each can be found on its page.
const prose = (count: number, from = 0): Paragraph => {
  const text = Array.from({ length: count }, (_, index) => SENTENCES[(from + index) % SENTENCES.length]).join('')
  paragraphs += 1
  return paragraph(`工作编号${String(1000 + paragraphs)}：${text}`)
}

const base: Report = {
  title: { span: nowhere, lines: [leaf('云溪市人民政府关于2024年法治政府建设情况的报告')] },
  year: 2024,
  issuers: [leaf('云溪市人民政府')],
  addressees: [leaf('中共澜江省委'), leaf('澜江省人民政府')],
  published: null,
  preamble: [paragraph('现将云溪市2024年法治政府建设情况报告如下。')],
  sections: [
    section(
      1,
      '主要举措和成效',
      [item(2, 1, '健全依法决策机制', [prose(6)]), item(2, 2, '严格规范公正文明执法', [prose(6, 3)])],
      'achievements',
    ),
  ],
  closing: paragraph('特此报告。'),
  attachmentList: [],
  signature: { issuers: [leaf('云溪市人民政府')], date: { ...leaf('2025年2月28日'), iso: '2025-02-28' } },
  notes: [],
  copies: [],
  attachments: [],
  letterhead: {},
  parts: [],
  aside: [],
}

const letterhead = {
  documentNumber: '云政〔2025〕8号',
  signers: ['林知远'],
  printedBy: '云溪市人民政府办公室',
  printedOn: '2025-03-01',
}

const everything: Report = {
  ...base,
  sections: [
    section(
      1,
      '推进法治政府建设的主要举措和成效',
      [
        prose(3),
        item(2, 1, '加强党对法治政府建设的领导', [
          prose(6),
          item(3, 1, '健全机制', [prose(3, 1), item(4, 1, '压实责任', [prose(4)]), item(4, 2, '强化督察', [prose(3, 2)])]),
          item(3, 2, '加强保障', [prose(5, 3)]),
        ]),
        item(2, 2, '依法履行政府职能。', [prose(8, 2), prose(5)], true),
        item(2, 3, '行政复议和应诉', [
          prose(4, 3),
          table('行政复议案件办理情况', 1, [
            ['案件类型', '收到', '受理', '审结'],
            ['行政处罚类', '62', '55', '55'],
            ['行政许可类', '21', '18', '18'],
            ['其他', '35', '29', '29'],
          ]),
          prose(4),
        ]),
      ],
      'achievements',
    ),
    section(2, '存在的不足和原因', [prose(6, 1), prose(6, 2), prose(9, 3)], 'shortcomings'),
    section(3, '2025年度主要安排', [prose(12, 4), prose(12)], 'plan'),
  ],
  attachmentList: [leaf('2024年法治政府建设主要指标完成情况一览表及各县（市、区）分项数据说明'), leaf('行政规范性文件清理目录')],
  notes: [leaf('联系人：周亦然，电话：0000—1234567')],
  copies: [leaf('中共云溪市委办公室'), leaf('云溪市人大常委会办公室'), leaf('云溪市政协办公室'), leaf('云溪市监察委员会')],
  attachments: [
    { span: nowhere, marker: leaf('附件1'), title: leaf('2024年法治政府建设主要指标完成情况一览表'), children: [prose(4)] },
    { span: nowhere, marker: leaf('附件2'), title: leaf('行政规范性文件清理目录'), children: [prose(3, 2)] },
  ],
  letterhead,
}

const organs = (count: number) =>
  Array.from({ length: count }, (_, index) => leaf(`中共云溪市临江区第${digits[index % 10]}管理服务中心委员会`))

/** Each odd report under a name that says what is odd about it. */
export const samples: Readonly<Record<string, Report>> = {
  everything,
  'long-title': {
    ...base,
    title: {
      span: nowhere,
      lines: [leaf('云溪市临江区人民政府关于贯彻落实《法治政府建设实施纲要》和推进2024年度法治政府建设工作情况的报告')],
    },
    letterhead,
  },
  'three-issuers': {
    ...everything,
    issuers: [leaf('中共云溪市委'), leaf('云溪市人民政府'), leaf('云溪市政协')],
    signature: { date: base.signature?.date ?? null, issuers: [leaf('中共云溪市委'), leaf('云溪市人民政府'), leaf('云溪市政协')] },
    letterhead: { ...letterhead, signers: ['林知远', '沈岚', '顾明川'], copyNumber: '000012', urgency: '特急', seal: true },
  },
  sealed: { ...base, letterhead: { ...letterhead, seal: true } },
  'twelve-addressees': { ...base, addressees: organs(12), letterhead },
  'forty-addressees': { ...base, addressees: organs(40), letterhead },
  'one-paragraph': {
    ...base,
    title: null,
    addressees: [],
    sections: [],
    preamble: [prose(2)],
    closing: null,
    signature: null,
    issuers: [],
    letterhead: {},
  },
  'three-hundred-pages': {
    ...base,
    sections: Array.from({ length: 10 }, (_, index) =>
      section(
        index + 1,
        '主要举措',
        Array.from({ length: 60 }, (_, each) => prose(6, each)),
      ),
    ),
  },
  'long-table': {
    ...base,
    sections: [
      section(1, '指标', [
        prose(6),
        table('各县（市、区）行政执法情况', 1, [
          ['地区', '执法人员', '行政检查', '行政处罚', '备注'],
          ...Array.from({ length: 30 }, (_, index) => [
            `第${index + 1}县`,
            String(100 + index),
            String(2000 + 7 * index),
            String(300 + index),
            index % 5 ? '' : '含开发区和经济合作区各类综合执法',
          ]),
        ]),
        prose(5),
      ]),
    ],
  },
  'wide-table': {
    ...base,
    sections: [
      section(1, '指标', [
        prose(6),
        table('各县（市、区）法治政府建设主要指标', 2, [
          [cell('地区', 1, 2), cell('行政复议', 4), cell('行政应诉', 4), cell('行政执法', 5)],
          [
            '收到',
            '受理',
            '审结',
            '纠错率',
            '一审案件',
            '败诉案件',
            '败诉率',
            '出庭应诉率',
            '执法人员',
            '行政检查',
            '行政处罚',
            '行政许可',
            '评查案卷',
          ],
          ...Array.from({ length: 12 }, (_, index) => [
            `云溪${index + 1}县`,
            '118',
            '102',
            '102',
            '31.4%',
            '63',
            '5',
            '7.9%',
            '100.0%',
            '867',
            '2146',
            '3218',
            '18420',
            '180',
          ]),
        ]),
        prose(5),
      ]),
    ],
    letterhead,
    copies: everything.copies,
  },
  'every-level': {
    ...base,
    sections: [
      section(1, '一级', [
        item(2, 1, '二级', [item(3, 1, '三级', [item(4, 1, '四级', [prose(4)])])]),
        item(2, 2, '接排的二级标题。', [prose(4)], true),
      ]),
      section(2, '又一级', [
        item(3, 1, '没有二级的三级', [prose(4)]),
        item(3, 2, '接排的三级标题。', [prose(5)], true),
        item(4, 1, '接排的四级标题。', [prose(5)], true),
      ]),
    ],
  },
  'odd-characters': {
    ...base,
    preamble: [paragraph('甲\u0000乙\u000B丙\u001F丁\uFFFF戊\uD800己😀𠮷㐂〇“引”——……①℃％Ａ１\u200B\u00AD<b>&amp;]]>尾')],
  },
}
