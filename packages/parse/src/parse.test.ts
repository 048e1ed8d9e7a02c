import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leavesOf } from './fixtures/leaves-of.ts'
import { parse } from './parse.ts'
import { blank } from './reading/blank.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Words that mean something to the outline, thrown together in any order. */
const scrap = fc.constantFrom(
  '云溪市人民政府',
  '关于2024年度法治政府建设情况的报告',
  '中共云溪市委、云溪市人大常委会：',
  '一、',
  '二．主要举措和成效',
  '（一）',
  '（二)加强领导。',
  '1.',
  '2、完善机制；',
  '（1）',
  '①',
  '第一章 ',
  '第二节',
  '一是',
  '全年受理行政复议案件102件，审结102件。',
  '存在的不足和原因',
  '下一步，我市将继续努力。',
  '党政主要负责人履行第一责任人职责',
  '特此报告。',
  '2025年2月20日',
  '二〇二五年二月二十日',
  '附件：',
  '附件1',
  '抄送：市委。',
  '（此件公开发布）',
  '发布日期：2025-03-01',
  '来源：',
  '扫一扫在手机打开当前页',
  '首页 > 政务公开',
  '**年',
  '\ufeff',
  '\u3000\u3000',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\f',
  '\u0000',
  '“',
  '”',
  '<p>',
  '&nbsp;',
  '|',
  '---',
  '# ',
  '😀',
)
const pages = fc.oneof(
  fc.array(scrap, { maxLength: 60 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const names = fc.constantFrom('x.txt', 'x.md', 'x.html', 'x.docx', 'x')

describe('parse', () => {
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

  it('gives every leaf the words that stand at its place, whatever the text', () => {
    fc.assert(
      fc.property(pages, names, (text, name) => {
        const { report, source } = parse({ name, bytes: bytes(text) })
        for (const leaf of leavesOf(report)) expect(source.text.slice(leaf.span.start, leaf.span.end)).toBe(leaf.text)
      }),
      { numRuns: 400 },
    )
  })

  it('loses no character of a text: each stands in a leaf or aside', () => {
    fc.assert(
      fc.property(pages, text => {
        const { report, source } = parse({ name: 'x.txt', bytes: bytes(text) })
        const covered = new Uint8Array(source.text.length)
        for (const leaf of leavesOf(report)) covered.fill(1, leaf.span.start, leaf.span.end)
        const lost = [...covered.keys()].filter(at => covered[at] === 0 && !blank.test(source.text.charAt(at)))
        // What only parts or announces names: 、：（） between leaves, 附件： and 抄送： before them.
        expect(
          lost
            .map(at => source.text.charAt(at))
            .join('')
            .replace(/[、，,；;：:（()）。.\d①-⑳]|附件|抄送|抄报|主送|并报?|盖章|公章|印章|章/g, ''),
        ).toBe('')
      }),
      { numRuns: 400 },
    )
  })

  it('keeps the characters of a text file as they are', () => {
    fc.assert(
      fc.property(pages, text => {
        // Only text that UTF-8 can carry, and that is not another format in disguise.
        fc.pre(text.isWellFormed())
        const parsed = parse({ name: 'x.txt', bytes: bytes(text) })
        fc.pre(parsed.source.format === 'text')
        expect(parsed.source.text).toBe(text)
      }),
    )
  })

  it('makes a report of any bytes', () => {
    const openings = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [...bytes('<html>')],
    )
    fc.assert(
      fc.property(openings, fc.uint8Array({ maxLength: 600 }), names, (opening, rest, name) => {
        const { report, diagnostics } = parse({ name, bytes: new Uint8Array([...opening, ...rest]) })
        expect(report.sections).toBeInstanceOf(Array)
        for (const diagnostic of diagnostics) expect(diagnostic.rule).toMatch(/^file\/[a-z-]+$/)
      }),
      { numRuns: 400 },
    )
  })
})

it('keeps a date that the page gives above the title out of the title', () => {
  const text =
    '发文机关\n云溪市临江区人民政府\n成文日期\n2025年2月20日\n云溪市临江区人民政府关于2024年法治政府建设情况的报告\n云溪市人民政府：\n2024年，全区依法行政水平提升。\n'
  const { report } = parse({ name: '页面.txt', bytes: bytes(text) })
  expect(report.title?.lines.map(line => line.text).join('')).toBe('云溪市临江区人民政府关于2024年法治政府建设情况的报告')
  expect(report.year).toBe(2024)
})
