import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fazhi, folder } from './support/fazhi.ts'
import { sample } from './support/sample.ts'

/** Fills this year's column of the row whose first cell holds `id`, as Excel would write a number. */
function fill(path: string, id: string, value: number): void {
  const parts = unzipSync(new Uint8Array(readFileSync(path)))
  const strings = [...strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(
    match => match[1],
  )
  const at = strings.indexOf(id)
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue
    const xml = strFromU8(bytes)
    const row = new RegExp(`<c r="A(\\d+)"[^>]*><v>${at}</v></c>`).exec(xml)?.[1]
    if (row === undefined) continue
    const filled = xml.replace(new RegExp(`<c r="F${row}"([^>]*?)(?:/>|></c>)`), `<c r="F${row}"$1><v>${value}</v></c>`)
    expect(filled).not.toBe(xml)
    parts[name] = strToU8(filled)
  }
  writeFileSync(path, zipSync(parts))
}

describe('fazhi figures', () => {
  test('a collecting workbook goes out with last year’s values, comes back filled, and contradictions are told cell by cell', () => {
    const cwd = folder()
    writeFileSync(join(cwd, '上年.txt'), sample())
    expect(fazhi(['figures', 'template', '--last', '上年.txt', '-o', '甲.xlsx'], { cwd }).stdout).toMatch(
      /采集表：甲\.xlsx（\d+张表，\d+项）/,
    )
    fazhi(['figures', 'template', '-o', '乙.xlsx'], { cwd })
    fill(join(cwd, '甲.xlsx'), 'reconsideration.accepted', 120)
    fill(join(cwd, '甲.xlsx'), 'reconsideration.concluded', 118)
    fill(join(cwd, '乙.xlsx'), 'reconsideration.accepted', 121)
    const { code, stdout } = fazhi(['figures', 'import', '甲.xlsx', '乙.xlsx', '--year', '2025'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toMatch(/矛盾：.*120（.*甲\.xlsx.*）、121（.*乙\.xlsx.*）/)
    const yaml = readFileSync(join(cwd, 'figures.yaml'), 'utf8')
    expect(yaml).toContain('118')
    expect(yaml).toContain('102')
  })

  test('figures of a report are listed with their places', () => {
    const cwd = folder()
    writeFileSync(join(cwd, '报告.txt'), sample())
    const { stdout } = fazhi(['figures', 'extract', '报告.txt'], { cwd })
    expect(stdout).toMatch(/行政复议受理 {2}102件 {2}第11行第\d+列/)
    expect(stdout).toMatch(/行政复议纠错率 {2}31\.4%/)
  })

  test('one figure entered once is written everywhere, and a number changed by hand in Word is found', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'figures.yaml'), '年度: 2024\n行政复议: {受理: 102, 审结: 102, 纠错: 32}\n')
    writeFileSync(
      join(cwd, '稿.md'),
      sample({
        '受理行政复议案件102件，审结102件，其中纠错32件，纠错率31.4%':
          '受理行政复议案件{{件 行政复议.受理}}，审结{{件 行政复议.审结}}，其中纠错{{件 行政复议.纠错}}，纠错率{{行政复议.纠错率}}',
      }),
    )
    expect(fazhi(['build', '稿.md', '--to', 'md,docx', '--out', '成品'], { cwd }).code).toBe(0)
    const built = readFileSync(join(cwd, '成品/稿.md'), 'utf8')
    expect(built).toContain('受理行政复议案件102件，审结102件，其中纠错32件，纠错率31.4%')
    expect(fazhi(['figures', 'verify', '成品/稿.docx', '--draft', '稿.md'], { cwd }).code).toBe(0)
    const parts = unzipSync(new Uint8Array(readFileSync(join(cwd, '成品/稿.docx'))))
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    parts['word/document.xml'] = strToU8(document.replace('>32件<', '>33件<'))
    writeFileSync(join(cwd, '改.docx'), zipSync(parts))
    const { code, stdout } = fazhi(['figures', 'verify', '改.docx', '--draft', '稿.md'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('33')
  })

  test('a name nobody knows stops the build, with its place and the nearest known', () => {
    const cwd = folder()
    writeFileSync(join(cwd, '稿.md'), sample({ '102件，审结': '{{件 行政复议.受里}}，审结' }))
    const { code, stderr } = fazhi(['build', '稿.md'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(/稿\.md 第11行第\d+列：.*受里.*受理/)
  })
})

describe('fazhi next and compare', () => {
  test('last year’s report becomes a draft in which no number is kept in silence', () => {
    const cwd = folder()
    writeFileSync(join(cwd, '上年.txt'), sample())
    const { code, stdout } = fazhi(['next', '上年.txt', '--out', '本年'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('草稿：')
    const draft = readFileSync(join(cwd, '本年/draft.md'), 'utf8')
    expect(draft).toContain('2025年')
    expect(draft).not.toContain('102件')
    expect(readFileSync(join(cwd, '本年/figures.yaml'), 'utf8')).toContain('102')
    expect(fazhi(['next', '上年.txt', '--out', '本年'], { cwd }).stderr).toContain('已经有这个文件')
  })

  test('two years are compared figure by figure', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.txt'), sample())
    writeFileSync(
      join(cwd, 'b.txt'),
      sample({
        关于2024年: '关于2025年',
        '2024年，': '2025年，',
        '2025年度推进': '2026年度推进',
        '2025年2月20日': '2026年2月20日',
        '受理行政复议案件102件，审结102件，其中纠错32件，纠错率31.4%': '受理行政复议案件120件，审结120件，其中纠错30件，纠错率25%',
      }),
    )
    const { stdout } = fazhi(['compare', 'a.txt', 'b.txt'], { cwd })
    expect(stdout).toMatch(/行政复议受理.*102件 → 120件.*增长17\.6%/)
    expect(JSON.parse(fazhi(['compare', 'a.txt', 'b.txt', '--format', 'json'], { cwd }).stdout).figures.length).toBeGreaterThan(2)
    expect(fazhi(['compare', 'a.txt', 'b.txt', '--format', 'html', '-o', '对比.html'], { cwd }).code).toBe(0)
    expect(fazhi(['compare', 'a.txt', 'b.txt', '--format', 'xlsx', '-o', '对比.xlsx'], { cwd }).code).toBe(0)
    const workbook = unzipSync(new Uint8Array(readFileSync(join(cwd, '对比.xlsx'))))
    expect(strFromU8(workbook['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('行政复议受理')
  })
})
