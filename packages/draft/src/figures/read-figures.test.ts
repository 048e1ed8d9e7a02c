import { figuresSchema, indicatorIndex } from '@fazhi/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'
import { written } from './written.ts'

const value = (yaml: string, id: string) => {
  const number = readFigures(yaml).figures.get(id)?.value
  return number ? written(number) : null
}
const findings = (yaml: string) => readFigures(yaml).diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)

describe('读取数据', () => {
  it('takes Chinese keys and identifiers for the same figure', () => {
    expect(value('行政复议: {收到: 120}', 'reconsideration.received')).toBe('120')
    expect(value('reconsideration:\n  received: 120', 'reconsideration.received')).toBe('120')
    expect(value('行政复议:\n  收到行政复议申请: 120', 'reconsideration.received')).toBe('120')
  })

  it('reads the year, last year’s figures, their source and the department that answers for them', () => {
    const { year, figures } = readFigures(
      '年度: 2025\n数据:\n  行政复议:\n    收到: [120, 102]\n    受理: {值: 98, 上年: 90, 来源: 复议台账, 部门: 区司法局}\n',
    )
    expect(year).toBe(2025)
    expect(written(figures.get('reconsideration.received')?.last ?? { numerator: 0n, denominator: 1n })).toBe('102')
    expect(figures.get('reconsideration.accepted')).toMatchObject({ source: '复议台账', department: '区司法局', line: 5, column: 5 })
  })

  it('keeps money to the last digit', () => {
    expect(value('行政执法: {罚没金额: 236.10}', 'enforcement.finesAndConfiscations')).toBe('236.1')
  })

  it('leaves a figure open that is still to come', () => {
    expect(readFigures('行政复议: {收到: ~, 受理: [~, 90]}').diagnostics).toEqual([])
    expect(value('行政复议: {收到: ~}', 'reconsideration.received')).toBeNull()
  })

  it('reads the figures of front matter and lets its other keys be', () => {
    expect(findings('标题: 报告\nfigures:\n  行政复议: {收到: 120}')).toEqual([])
  })
})

describe('数据里的错', () => {
  it('a misspelt key: where it is, and what was meant', () => {
    expect(findings('行政复议:\n  收倒: 120\n')).toEqual(['2:3 行政复议里没有“收倒”这一项，是不是“收到”'])
    expect(readFigures('行政复议:\n  受理行政复议案件: 120\n').diagnostics[0]?.suggestion).toBe('受理')
  })

  it('an unknown family', () => {
    expect(findings('行政复义:\n  收到: 120\n')).toEqual(['1:1 没有“行政复义”这个领域，是不是“行政复议”'])
    expect(readFigures('复议: {收到: 1}').diagnostics[0]?.suggestion).toBe('行政复议')
  })

  it('a number with its unit, a scale or separators: how to write it', () => {
    expect(findings('行政复议: {收到: 120件}')[0]).toContain('请写作 120')
    expect(findings('政务公开: {主动公开: 1.2万条}')[0]).toContain('请写作 12000')
    expect(findings('政务公开: {主动公开: "12,860"}')[0]).toContain('请写作 12860')
    expect(findings('行政复议: {收到: 很多}')[0]).toContain('不是数字')
  })

  it('numbers that cannot be', () => {
    expect(findings('行政复议: {收到: -3}')[0]).toContain('不能是负数')
    expect(findings('行政复议: {收到: 3.5}')[0]).toContain('应为整数')
    expect(findings('行政复议: {纠错率: 131.4}')[0]).toContain('不能超过100')
  })

  it('the same figure twice, in Chinese and as an identifier', () => {
    expect(findings('行政复议:\n  收到: 120\n  received: 121\n')[0]).toMatch(/^3:3 .*写了两次/)
  })

  it('broken YAML: line, column and what to do', () => {
    expect(findings('行政复议:\n  收到: 120\n 受理: 3\n')[0]).toMatch(/^3:/)
    expect(findings('行政复议: {收到: 120').length).toBeGreaterThan(0)
    expect(findings('行政复议:\n  收到: "120\n')[0]).toContain('少了一个符号')
    expect(findings('行政复议: &a {收到: 120}\n行政应诉: *a\n').length).toBeGreaterThan(0)
  })

  it.each(['', '# 只有注释', '[]', '3', '"数据"', '数据:', '数据: []', '行政复议: 3', '? {a: 1}\n: 2'])('never throws: %s', text => {
    expect(() => readFigures(text)).not.toThrow()
  })

  it.each([
    ['brackets by the thousand', '['.repeat(50_000)],
    ['indentation without end', Array.from({ length: 4000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['braces by the thousand', '{a: '.repeat(5000)],
    ['aliases of aliases', 'a: &a [1,1]\nb: &b [*a,*a]\n行政复议: {收到: *b}'],
  ])('%s end in a message', (_, text) => {
    expect(readFigures(text).diagnostics[0]?.message).toMatch(/[\u4e00-\u9fff]/)
  })

  it('a file of something else: the first hundred mistakes, and that is said', () => {
    const { diagnostics } = readFigures(`行政复议:\n${Array.from({ length: 3000 }, (_, at) => `  项${at}: ${at}`).join('\n')}`)
    expect(diagnostics.length).toBe(101)
    expect(diagnostics.some(({ message }) => message.includes('错误太多'))).toBe(true)
  })

  it('never throws on any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => void readFigures(text)))
  })
})

describe('恒等式', () => {
  it('says by how much the parts and the whole differ, before any prose exists', () => {
    const [first] = readFigures('行政复议:\n  收到: 120\n  受理: 102\n  不予受理: 9\n  其他处理: 7\n  审查中: 0\n').diagnostics
    expect(first).toMatchObject({ severity: 'error', line: 2 })
    expect(first?.message).toContain('收到120件，受理102＋不予受理9＋其他处理7＋审查中0＝118件，少2件')
  })
  it('asks for the one part that was left out, and stays silent when several are', () => {
    expect(readFigures('行政复议: {收到: 120, 受理: 102, 不予受理: 9, 其他处理: 7}').diagnostics[0]).toMatchObject({ severity: 'warning' })
    expect(findings('行政复议: {收到: 120, 受理: 102}')).toEqual([])
  })
  it('a part above its whole is wrong whatever else is missing', () => {
    expect(findings('行政复议: {审结: 90, 纠错: 91}')[0]).toContain('部分比整体多1件')
  })
  it('last year’s column is checked as well', () => {
    expect(findings('人民调解: {受理: [100, 80], 成功: [99, 81]}')[0]).toContain('上年数')
  })
  it('agrees with the sum', () => {
    expect(findings('行政规范性文件: {清理: 399, 清理继续有效: 60, 清理修改: 13, 清理废止: 326, 清理失效: 0}')).toEqual([])
  })
  it('a typed rate must follow from its parts, by any accepted denominator', () => {
    expect(findings('行政复议: {审结: 102, 纠错: 32, 纠错率: 31.4}')).toEqual([])
    expect(findings('行政复议: {审结: 102, 纠错: 32, 纠错率: 34.1}')[0]).toContain('应为31.4%（32÷102＝31.4%）')
  })
})

it('a single figure is accepted exactly when the schema of figures accepts it', () => {
  const schema = figuresSchema()
  const number = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.constantFrom(0, 0.5, 99.9, 100, 100.1, 31.4))
  fc.assert(
    fc.property(fc.constantFrom(...indicatorIndex.all), number, ({ family, indicator }, given) => {
      const accepted = schema.safeParse({ [family.term]: { [indicator.short]: given } }).success
      const { diagnostics } = readFigures(JSON.stringify({ [family.term]: { [indicator.short]: given } }))
      expect(diagnostics.length === 0, `${indicator.term} ${given}`).toBe(accepted)
    }),
  )
})
