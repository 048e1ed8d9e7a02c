import { parse } from '@fazhi/parse'
import { describe, expect, it } from 'vitest'
import { sampleFigures } from '../testing/sample-figures.ts'
import { boundTexts } from './bound-texts.ts'
import { compose } from './compose.ts'

const boundIn = (draft: string) => {
  const { markdown, bindings } = compose(draft, sampleFigures)
  const { source } = parse({ name: '报告.md', bytes: new TextEncoder().encode(markdown) })
  const bound = boundTexts(bindings, source)
  for (const { span, built } of bound) expect(source.text.slice(span?.start, span?.end)).toBe(built)
  return bound.map(({ built, expression }) => [built, expression])
}

describe('与数据相连的文字', () => {
  it('are the numbers as written, in headings, bold words and paragraphs, each in its own place', () => {
    expect(
      boundIn(
        '## 一、受理{{件 行政复议.受理}}\n\n**102件**都办了。受理{{件 行政复议.受理}}，**{{同比 行政复议.收到}}**；纠错率{{行政复议.纠错率}}。\n',
      ),
    ).toEqual([
      ['102件', '件 行政复议.受理'],
      ['102件', '件 行政复议.受理'],
      ['同比增长17.6%', '同比 行政复议.收到'],
      ['31.4%', '行政复议.纠错率'],
    ])
  })

  it('of a list, each number by itself, and what is left over as well', () => {
    expect(boundIn('审结{{件 行政复议.审结}}，{{其中 行政复议.审结 行政复议.维持 "撤回" 行政复议.撤销}}。\n')).toEqual([
      ['102件', '件 行政复议.审结'],
      ['30件', '行政复议.维持'],
      ['20件', '行政复议.撤销'],
      ['52件', '其中 行政复议.审结 其他'],
    ])
  })

  it('of a table, each cell with a number', () => {
    expect(boundIn('见下表。\n\n{{表 行政复议.收到 行政复议.纠错率}}\n')).toEqual([
      ['120', '行政复议.收到'],
      ['102', '上年 行政复议.收到'],
      ['17.6%', '变化 行政复议.收到'],
      ['31.4', '行政复议.纠错率'],
      ['30', '上年 行政复议.纠错率'],
      ['1.4个百分点', '变化 行政复议.纠错率'],
    ])
  })

  it('leave out dates, and what nobody has filled in', () => {
    expect(boundIn('---\n数据: {行政应诉: {审结: ~}}\n---\n\n{{日期 "2026-03-12"}}，审结{{件 行政应诉.审结}}。\n')).toEqual([])
  })
})
