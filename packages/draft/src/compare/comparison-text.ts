import type { Comparison } from './compare-reports.ts'

const traces = { found: '已有着落', likely: '疑似着落', missing: '没有找到着落' } as const
const percent = (share: number): string => `${Math.round(share * 100)}%`
const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}……` : text)

/** 比较结果的文字 For the terminal: figures side by side, comparisons checked, paragraphs carried over, promises traced, what could not be compared. */
export const comparisonText = (comparison: Comparison): string => {
  const { a, b, figures, onlyA, onlyB, definitions, growth, carried, carriedShare, promises, notes } = comparison
  const both = figures.filter(row => row.a !== null && row.b !== null)
  const wrong = growth.filter(({ verdict }) => verdict === 'inconsistent')
  return [
    `甲：${a.title}`,
    `乙：${b.title}`,
    ...section(
      `数据对比：${both.length}项`,
      both.map(row => `${row.term}　${row.a}${row.unit} → ${row.b}${row.unit}　${row.change ?? ''}`),
    ),
    ...section(`只有甲有：${onlyA.length}项`, onlyA.length > 0 ? [onlyA.join('、')] : []),
    ...section(`只有乙有：${onlyB.length}项`, onlyB.length > 0 ? [onlyB.join('、')] : []),
    ...section(
      `口径可能不同的率：${definitions.length}项`,
      definitions.map(row => `${row.term}　甲按 ${row.a}，乙按 ${row.b}`),
    ),
    ...section(
      `乙的同比用甲核对：${growth.length}处，不符${wrong.length}处`,
      wrong.map(row => `${row.term}：${row.stated}，按甲应为 ${row.working}`),
    ),
    ...section(
      `雷同段落：${carried.length}段，占乙全文${percent(carriedShare)}`,
      carried.map(twin => `相似度${percent(twin.similarity)}　${clip(twin.b, 40)}`),
    ),
    ...section(
      `甲的承诺：${promises.length}项`,
      promises.map(
        row =>
          `${traces[row.trace]}　${clip(row.promise, 40)}${row.sentence === null ? '' : `\n      最接近的一句：${clip(row.sentence, 60)}`}`,
      ),
    ),
    ...section('不能比较的', notes.length > 0 ? notes : ['没有']),
    '',
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] => ['', title, ...lines.map(line => `  ${line}`)]
