import type { Comparison } from '@fazhi/draft'
import writeXlsxFile from 'write-excel-file/node'

const traces = { found: '写到了', likely: '可能写到', missing: '没有找到' } as const

/** 对比表 as an Excel workbook: figures side by side, paragraphs carried over, what could not be compared. */
export async function writeComparison({ a, b, figures, growth, carried, promises, notes }: Comparison): Promise<Uint8Array> {
  const named = (side: { title: string; year: number | null }) => (side.year === null ? side.title : `${side.year}年`)
  const sheets = [
    {
      name: '数据对比',
      widths: [34, 8, 16, 16, 22],
      rows: [
        ['指标', '单位', named(a), named(b), '变化'],
        ...figures.map(row => [row.term, row.unit, row.a ?? '没有写', row.b ?? '没有写', row.change ?? '']),
      ],
    },
    {
      name: '同比核对',
      widths: [34, 34, 50, 10],
      rows: [
        ['指标', '文中', '算式', '结论'],
        ...growth.map(row => [row.term, row.stated, row.working, row.verdict === 'consistent' ? '相符' : '不符']),
      ],
    },
    {
      name: '承诺兑现',
      widths: [60, 12, 60],
      rows: [['上年承诺', '本年', '最相近的一句'], ...promises.map(row => [row.promise, traces[row.trace], row.sentence ?? ''])],
    },
    {
      name: '雷同段落',
      widths: [60, 60, 10],
      rows: [[named(a), named(b), '相似度'], ...carried.map(row => [row.a, row.b, `${Math.round(row.similarity * 100)}%`])],
    },
    { name: '不能比较的', widths: [100], rows: [['说明'], ...notes.map(note => [note])] },
  ]
  const made = sheets.map(({ name, widths, rows }) => ({
    sheet: name,
    columns: widths.map(width => ({ width })),
    stickyRowsCount: 1,
    data: rows.map((row, index) => row.map(value => ({ value, wrap: true, ...(index === 0 ? { fontWeight: 'bold' as const } : {}) }))),
  }))
  return writeXlsxFile(made).toBuffer()
}
