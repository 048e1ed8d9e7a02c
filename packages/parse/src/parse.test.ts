import { expect, it } from 'vitest'
import { parse } from './parse.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

it('reads title, addressees, sections and signature of a plain text', () => {
  const { report } = parse({
    name: '报告.txt',
    bytes: bytes(
      '云溪市人民政府关于2024年度法治政府建设情况的报告\n\n中共云溪市委、云溪市人大常委会：\n\n2024年，全市上下齐心协力。\n\n一、主要举措和成效\n\n（一）优化营商环境。一是减少证明。\n\n二、存在的不足和原因\n\n队伍力量不足，原因是编制偏少。\n\n特此报告。\n\n云溪市人民政府\n2025年2月20日\n',
    ),
  })
  expect(report.title?.lines.map(line => line.text)).toEqual(['云溪市人民政府关于2024年度法治政府建设情况的报告'])
  expect(report.year).toBe(2024)
  expect(report.addressees.map(name => name.text)).toEqual(['中共云溪市委', '云溪市人大常委会'])
  expect(report.sections.map(section => section.role)).toEqual(['achievements', 'shortcomings'])
  expect(report.signature?.date?.iso).toBe('2025-02-20')
  expect(report.issuers.map(name => name.text)).toEqual(['云溪市人民政府'])
})
