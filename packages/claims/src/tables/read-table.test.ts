import type { Table } from '@fazhi/schema'
import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.ts'

/** A table as a clerk would draw it: rows by lines, cells by |. */
function table(text: string, headerRows = 1): Table {
  let at = 0
  const rows = text
    .trim()
    .split('\n')
    .map(line =>
      line.split('|').map(cell => {
        const span = { start: at, end: at + cell.length }
        at += cell.length + 1
        return { text: cell, span, columns: 1, rows: 1 }
      }),
    )
  return { kind: 'table', span: { start: 0, end: at }, caption: null, headerRows, rows }
}

const said = (text: string) => readTable(table(text)).claims.map(({ stated, verdict }) => `${stated.text} ${verdict}`)

describe('a table with 合计', () => {
  it('is added up, by its columns', () => {
    expect(said('部门|收到|办结\n公安局|12|10\n人社局|8|8\n住建局|—|1\n合计|20|19')).toEqual(['20 consistent', '19 consistent'])
    expect(said('部门|收到|办结\n公安局|12|10\n人社局|8|8\n合计|20|81')).toEqual(['20 consistent', '81 inconsistent'])
  })

  it('is added up where the total has a name of its own', () => {
    expect(said('街道|罚款\n东街|79.75\n西街|75.08\n全区合计|154.65')).toEqual(['154.65 inconsistent'])
  })

  it('is added up with the total on top', () => {
    expect(said('地区|案件\n合计|1302\n临江区|800\n云溪县|502')).toEqual(['1302 consistent'])
    expect(said('地区|案件\n合计|1320\n临江区|800\n云溪县|502')).toEqual(['1320 inconsistent'])
  })

  it('is added up, by its rows', () => {
    expect(said('事项|自然人|法人|合计\n本年新收|120|35|155\n上年结转|3|1|4\n予以公开|80|20|101')).toEqual([
      '155 consistent',
      '4 consistent',
      '101 inconsistent',
    ])
  })

  it('is added up, by its rows, whatever else stands behind the total', () => {
    expect(said('事项|自然人|法人|合计|占比|备注\n本年新收|120|35|155|60%|—\n予以公开|80|20|101|40%|—\n不予公开|7|2|9|4%|—')).toEqual([
      '155 consistent',
      '101 inconsistent',
      '9 consistent',
    ])
  })

  it('is added up, by its rows, where the total comes first', () => {
    expect(said('事项|合计|自然人|法人\n本年新收|155|120|35\n上年结转|4|3|1')).toEqual(['155 consistent', '4 consistent'])
  })

  it('is left alone where two columns are totals', () => {
    expect(said('事项|甲|乙|合计|丙|丁|合计\n收到|1|2|3|4|5|9\n办结|2|2|4|4|5|9')).toEqual([])
  })

  it('is not added up where rows are parts of rows, or numbers are shares, ranks or numbers of a list', () => {
    expect(said('类别|件数\n民事|120\n其中：婚姻|60\n合计|180')).toEqual([])
    expect(said('序号|部门|满意率\n1|公安局|98%\n2|人社局|96%\n合计||97%')).toEqual([])
  })

  it('says nothing of a sum that is far off with nothing beside it', () => {
    expect(said('地区|案件\n临江区|800\n云溪县|502\n合计|9000')).toEqual([])
  })

  it('gives every number its place', () => {
    const { quantities } = readTable(table('部门|件数\n公安局|1,302件\n合计|1,302件'))
    expect(quantities.map(({ text, span }) => [text, span.start])).toEqual([
      ['1,302件', 10],
      ['1,302件', 20],
    ])
  })
})

const wrong = (text: string) =>
  readTable(table(text))
    .claims.filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ because }) => because)

describe('a column that is reckoned from others', () => {
  const cases = (rate: string, left: string) =>
    `县区|上年结转|新收|办结|年末未结|结案率\n甲县|64|986|988|${left}|${rate}\n乙县|47|734|729|52|93.3%\n丙县|12|310|301|21|93.5%\n丁县|30|555|561|24|95.9%\n戊县|9|208|200|17|92.2%`

  it('holds for every row', () => {
    const { claims } = readTable(table(cases('94.1%', '62')))
    expect(claims.filter(({ kind }) => kind === 'rate')).toHaveLength(5)
    expect(claims.filter(({ kind }) => kind === 'sum')).toHaveLength(5)
    expect(claims.every(({ verdict }) => verdict === 'consistent')).toBe(true)
  })

  it('is wrong in the one row that breaks what the others do', () => {
    expect(wrong(cases('91.4%', '62'))).toEqual(['988 ÷ (64 + 986) = 94.1%，本列其他4行都合这个算法'])
    expect(wrong(cases('94.1%', '26'))).toEqual(['64 + 986 − 988 = 62，本列其他4行都合这个算法'])
  })

  it('may be growth, with or without the sign', () => {
    const growth = (last: string) => `类别|2024年|2025年|同比增长（%）\n甲|120|150|25.0\n乙|200|230|15.0\n丙|310|341|10.0\n丁|400|${last}`
    expect(wrong(growth('420|5.0'))).toEqual([])
    expect(wrong(growth('420|6.0'))).toEqual(['(420 − 400) ÷ 400 = 5.0%，本列其他3行都合这个算法'])
  })

  it('may be the share of all its rows, with or without a total', () => {
    const shares = (share: string, total = '') => `类别|件数|占比\n甲|120|60.0%\n乙|48|${share}\n丙|22|11.0%\n丁|10|5.0%${total}`
    expect(wrong(shares('24.0%'))).toEqual([])
    expect(wrong(shares('42.0%'))).toEqual(['48 ÷ (120 + 48 + 22 + 10) = 24.0%，本列其他3行都合这个算法'])
    expect(wrong(shares('42.0%', '\n合计|200|100%'))).toEqual(['48 ÷ 200 = 24.0%，本列其他3行都合这个算法'])
  })

  it('is left alone where too few rows bear it out, or where the rows differ among themselves', () => {
    expect(wrong('县区|受理|办结|办结率\n甲县|120|110|91.7%\n乙县|80|72|90.0%\n丙县|60|50|95.0%')).toEqual([])
    expect(wrong('县区|应办|办结|满意率\n甲县|120|110|97.1%\n乙县|80|72|98.2%\n丙县|60|50|95.0%\n丁县|55|51|99.0%')).toEqual([])
    expect(wrong('科室|在编|实有|差额\n甲|12|10|2\n乙|8|8|0\n丙|9|7|2\n丁|15|11|3')).toEqual([])
  })
})
