import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corpusFolder } from '../../../test/support/corpus.ts'
import { subjectOf, subjectOfFile } from '../test/subject-of.ts'
import { applyFixes } from './apply-fixes.ts'
import { rules } from './rules.ts'
import { validate } from './validate.ts'

const corpus = corpusFolder

describe('核验', () => {
  it('puts the rule, its severity and its basis on every finding, in the order of reading', () => {
    const found = validate(subjectOf('全年审结案件86件,纠错率８％。\n\n同比去年下降。'))
    expect(found.map(({ span }) => span.start)).toEqual(found.map(({ span }) => span.start).toSorted((a, b) => a - b))
    const [half] = found.filter(({ rule }) => rule === 'style/half-width-punctuation')
    expect(half).toMatchObject({ severity: 'warning', basis: 'GB/T 15834—2011《标点符号用法》' })
  })

  it('finds nothing in an empty file', () => {
    expect(validate(subjectOf(''))).toEqual([])
  })

  it('takes the entries of a table for what they are', () => {
    const table =
      '# 云溪市2023年法治政府建设年度报告\n\n一、主要举措和成效\n\n| 类 别 | 是否公开 |\n| --- | --- |\n| 草案 | 不公开 |\n| 秘密 | 否 |\n'
    const subject = subjectOfFile('表格.md', new TextEncoder().encode(table))
    expect(validate(subject).filter(({ rule }) => /^disclosure|stray-space/.test(rule))).toEqual([])
  })

  it('says which number to look at where the shares are right of what is listed', () => {
    const text =
      '全市调解组织共调解纠纷1000件，其中婚姻家庭纠纷300件，占37.5%；邻里纠纷200件，占25%；劳动争议纠纷100件，占12.5%；其他纠纷200件，占25%。'
    const [found, ...more] = validate(subjectOf(text)).filter(({ rule }) => rule === 'consistency/rate-mismatch')
    expect(more).toEqual([])
    expect(found?.because).toMatch(/^300件 ÷ 1000件 = 30\.0%（文中37\.5%）；.*；以所列4项之和为分母则相符，请核对总数$/)
  })

  it('runs only the rules it is given', () => {
    expect(validate(subjectOf('审结86件,纠错12件。'), [])).toEqual([])
  })

  it('is total, deterministic, and keeps to the text, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'一、|（一）|(二)|1.|2、|一是|四是|二是|，|,|。|.|“|”|《|》|(|)|（|"|<|>|102件|31.4%|２０|约|左右|等|、等|2021-2025年|〔2021〕第05号|第一责任人|存在不足|2024年|\n|\n\n| |**年|机密★1年|〔待填：件数〕|13912345678|关于2023年法治政府建设情况的报告'.split(
        '|',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('')
        const subject = subjectOf(text)
        const found = validate(subject)
        expect(validate(subjectOf(text))).toEqual(found)
        for (const { span, fixes, related } of found) {
          for (const place of [
            span,
            ...(related ?? []).map(entry => entry.span),
            ...(fixes ?? []).flatMap(fix => fix.edits.map(edit => edit.span)),
          ]) {
            expect(place.start).toBeLessThanOrEqual(place.end)
            expect(place.end).toBeLessThanOrEqual(subject.source.text.length)
          }
        }
        applyFixes(
          subject.source.text,
          found.flatMap(finding => finding.fixes ?? []),
        )
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '一是',
    '四是',
    '，',
    ', ',
    '(',
    ')）',
    '“《',
    '"',
    '<',
    '1 ',
    ' ',
    '约9',
    '２',
    '甲<',
    '2021-',
    '…',
    '待填〔',
    '62220212',
    '现将',
    '（一）、\n',
    '一.甲\n',
    '等、',
  ])('gets through a long report of nothing but %j', words => {
    const subject = subjectOf(words.repeat(Math.ceil(60_000 / words.length)))
    for (const rule of rules) expect(validate(subject, [rule]).length).toBeGreaterThanOrEqual(0)
  })
})

describe.skipIf(!existsSync(corpus))('五份真实报告（旁边没有语料时跳过）', () => {
  const found = (name: string) => validate(subjectOfFile(`${name}.txt`, readFileSync(`${corpus}/${name}.txt`)))
  const serious = (name: string) =>
    found(name)
      .filter(({ severity, rule }) => severity !== 'info' && !rule.startsWith('consistency/'))
      .map(({ rule }) => rule)
      .toSorted()
  const unsigned = ['structure/missing-date', 'structure/missing-signature', 'structure/missing-title']

  it.each([
    ['000', ['structure/missing-causes']],
    ['001-1', ['structure/missing-causes', 'structure/missing-part', ...unsigned, 'style/unpaired-mark']],
    ['001-3', ['structure/missing-causes', 'structure/missing-part', ...unsigned]],
    ['002', ['structure/missing-title']],
    ['003', ['structure/missing-causes']],
  ])('%s: what a careful reader misses in form, and no more', (name, expected) => {
    expect(serious(name)).toEqual([...expected].toSorted())
  })

  it.each(['000', '001-1', '001-3', '002', '003'])('%s: its half-width marks are a habit of the file, and mended safely', name => {
    expect(found(name).filter(({ rule, severity }) => rule === 'style/half-width-punctuation' && severity !== 'info')).toEqual([])
    const subject = subjectOfFile(`${name}.txt`, readFileSync(`${corpus}/${name}.txt`))
    const { text } = applyFixes(
      subject.source.text,
      found(name).flatMap(finding => finding.fixes ?? []),
    )
    const again = validate(subjectOfFile(`${name}.txt`, new TextEncoder().encode(text)))
    expect(again.filter(({ rule }) => rule === 'style/half-width-punctuation')).toEqual([])
  })
})
