import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { sampleFigures } from '../testing/sample-figures.ts'
import { compose } from './compose.ts'

const write = (draft: string) => compose(draft, sampleFigures).markdown
const faults = (draft: string) =>
  compose(draft, sampleFigures).diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)

describe('行文里的数', () => {
  it('comes from the figures, bare or with its unit', () => {
    expect(write('审结{{行政复议.审结}}件')).toBe('审结102件')
    expect(write('审结{{件 行政复议.审结}}')).toBe('审结102件')
    expect(write('审结{{件 reconsideration.concluded}}')).toBe('审结102件')
    expect(write('全区{{名 行政执法.在岗人员}}执法人员')).toBe('全区867名执法人员')
  })
  it('a registered rate is worked out from its parts', () => {
    expect(write('纠错率{{行政复议.纠错率}}')).toBe('纠错率31.4%')
    expect(write('维持率{{行政复议.维持率}}')).toBe('维持率29.4%')
  })
  it('money changes its unit exactly', () => {
    expect(write('{{万元 行政执法.罚没金额}}、{{亿元 行政执法.罚没金额}}、{{元 行政执法.罚没金额}}')).toBe(
      '23600万元、2.36亿元、236000000元',
    )
    expect(write('{{万条 政务公开.主动公开}}')).toBe('1.29万条')
  })
  it('numbers in words', () => {
    const spelled = (number: number) => compose('{{大写 行政复议.收到}}', readFigures(`行政复议: {收到: ${number}}`).figures).markdown
    expect([0, 10, 15, 102, 1010, 10_000, 10_203, 100_000_001, 1_200_000].map(spelled)).toEqual([
      '零',
      '十',
      '十五',
      '一百零二',
      '一千零一十',
      '一万',
      '一万零二百零三',
      '一亿零一',
      '一百二十万',
    ])
  })
  it('what is not quite 100% is never written as 100%', () => {
    const { figures } = readFigures('人民调解: {受理: 30000, 成功: 29999}')
    expect(compose('{{人民调解.成功率}}', figures).markdown).toBe('99.997%')
  })
})

describe('条件', () => {
  it('writes a clause only where there is something to say', () => {
    expect(write('审结102件{{#有 行政复议.变更}}，变更{{件 行政复议.变更}}{{/有}}。')).toBe('审结102件。')
    expect(write('{{#有 行政复议.撤销}}撤销{{件 行政复议.撤销}}{{else}}无撤销{{/有}}')).toBe('撤销20件')
    expect(write('{{#无 行政复议.变更}}没有变更的案件{{/无}}')).toBe('没有变更的案件')
    expect(write('{{#增 行政复议.收到}}申请增多{{/增}}{{#减 行政复议.收到}}申请减少{{/减}}')).toBe('申请增多')
  })
})

describe('还没有填的数', () => {
  it('keeps its place as a placeholder that check reports', () => {
    const { markdown, diagnostics } = compose(
      '办理建议{{件 建议提案.人大建议}}、提案{{件 建议提案.政协提案}}，{{同比 建议提案.政协提案}}。',
      sampleFigures,
    )
    expect(markdown).toBe('办理建议〔待填：人大代表建议〕件、提案〔待填：政协提案，上年112件〕件，〔待填：政协提案（同比）〕。')
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning'])
  })
})

describe('写错的名称', () => {
  it('line, column and what was meant, and never a blank', () => {
    const draft = '---\n年度: 2025\n---\n第一段。\n\n收到{{行政复议.收倒}}件。\n'
    const { markdown, diagnostics } = compose(draft, sampleFigures)
    expect(diagnostics).toMatchObject([{ line: 6, column: 5, suggestion: '行政复议.收到' }])
    expect(markdown).toContain('收到〔待填：见报错〕件')
  })
  it.each([
    ['{{行政复意.收到}}', '是不是“行政复议.收到”'],
    ['{{审结}}', '没有“审结”这个函数'],
    ['{{环比 行政复议.收到}}', '是不是“同比”'],
    ['{{件 行政执法.在岗人员}}', '单位是人、名，不是“件”'],
    ['{{件 行政应诉.败诉}}', '数据里还没有“行政诉讼败诉”'],
    ['{{行政应诉.败诉率}}', '算“行政诉讼败诉率”还缺：败诉、审结'],
    ['{{其中 行政复议.撤销 行政复议.维持}}', '超过'],
    ['{{占 行政复议.审结 行政复议.维持}}', '还多'],
    ['{{率 行政复议.纠错 行政执法.在岗人员}}', '单位不同'],
    ['{{同比 行政执法.罚没金额}}', '没有上年数'],
    ['{{率 行政复议.纠错 行政复议.审结 1.5}}', '小数位数应是0到6的整数'],
    ['{{日期 "2026-02-30"}}', '没有2026年2月30日这一天'],
    ['{{#有}}x{{/有}}', '写法：{{#有 领域.名称}}'],
    ['{{#有 行政复议.收到}}x{{/无}}', '开头和结尾要一样'],
    ['{{#有 行政复议.收到}}x', '没有用 {{/ 结束'],
    ['{{行政复议.收到', '读不懂'],
  ])('%s: %s', (draft, message) => {
    expect(faults(draft).join()).toContain(message)
  })
})

describe('模板碰不到数据以外的东西', () => {
  it.each([
    '{{constructor}}',
    '{{行政复议.constructor}}',
    '{{行政复议.__proto__}}',
    '{{__proto__.polluted}}',
    '{{constructor.constructor "return process"}}',
    '{{lookup 行政复议 "constructor"}}',
    '{{#with "s" as |string|}}{{string}}{{/with}}',
    '{{#each 行政复议}}{{this}}{{/each}}',
    '{{#constructor 行政复议.收到}}x{{/constructor}}',
    '{{@root.行政复议}}',
    '{{../行政复议.收到}}',
    '{{this}}',
    '{{> partial}}',
    '{{#> layout}}x{{/layout}}',
    '{{* decorator}}',
    '{{log "x"}}',
    '{{件 行政复议.收到 unit="x"}}',
    '{{{{raw}}}} {{x}} {{{{/raw}}}}',
    '{{helperMissing}}',
    '{{率 行政复议.纠错 (constructor 行政复议.审结)}}',
  ])('%s', draft => {
    const { diagnostics, markdown } = compose(draft, sampleFigures)
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
    expect(markdown).not.toMatch(/function|object|native/i)
  })

  it('blocks and functions piled up by the thousand end in a message', () => {
    const blocks = `${'{{#有 行政复议.收到}}'.repeat(3000)}x${'{{/有}}'.repeat(3000)}`
    expect(faults(blocks).join()).toContain('套得太深')
    const calls = `{{件 ${'(和 行政复议.收到 '.repeat(3000)}行政复议.收到${')'.repeat(3000)}}}`
    expect(faults(calls).join()).toContain('套得太深')
  })

  it('any text at all is either written as it stands or refused with a message', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{{', '}}', '{{#', '{{/', '有', '行政复议.收到', ' ', '件', '(', ')', '"', '\\', '率', '\n', '。')),
        pieces => {
          const draft = pieces.join('')
          const { markdown, diagnostics } = compose(draft, sampleFigures)
          if (!draft.includes('{{')) expect(markdown).toBe(draft)
          for (const { line, column } of diagnostics) expect(line > 0 && column > 0).toBe(true)
        },
      ),
    )
  })
})

describe('数据的去处', () => {
  it('names the figures that were entered for nothing', () => {
    const { figures } = readFigures('行政复议: {收到: 120, 受理: 102, 中止: 0, 审结: 100}')
    const { unused } = compose(
      '收到{{件 行政复议.收到}}{{#有 行政复议.中止}}，有中止的{{/有}}，审结率{{率 行政复议.审结 行政复议.收到}}。',
      figures,
    )
    expect(unused).toEqual(['行政复议受理'])
  })
  it('knows for every written number which figures it rests on', () => {
    const { markdown, bindings } = compose('---\n年度: 2025\n---\n收到{{件 行政复议.收到}}，纠错率{{行政复议.纠错率}}。', sampleFigures)
    for (const { start, end, text } of bindings) expect(markdown.slice(start, end)).toBe(text)
    expect(bindings.map(({ text, ids }) => [text, ids])).toEqual([
      ['120件', ['reconsideration.received']],
      ['31.4%', ['reconsideration.corrected', 'reconsideration.concluded']],
    ])
  })
  it('figures in the front matter of the draft are read, and left off the report', () => {
    const { markdown, diagnostics } = compose(
      '---\n年度: 2025\n数据:\n  行政复议:\n    收到: 7\n签发人: 李某\n---\n收到{{件 行政复议.收到}}',
      sampleFigures,
    )
    expect(markdown).toBe('---\n年度: 2025\n签发人: 李某\n---\n收到7件')
    expect(diagnostics.filter(({ message }) => message.includes('收到7'))).toEqual([])
  })
  it('a mistake in them is reported at its line of the draft', () => {
    expect(compose('---\n年度: 2025\n数据:\n  行政复议:\n    收倒: 7\n---\n').diagnostics).toMatchObject([{ line: 5, column: 5 }])
  })
})
