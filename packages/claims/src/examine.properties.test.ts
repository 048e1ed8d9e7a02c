import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rational } from './arithmetic/rational.ts'
import { examine } from './examine.ts'
import { reportOfText } from './testing/report-of-text.ts'

const claimsOf = (text: string) => examine(reportOfText(text)).claims
const accusations = (text: string) => claimsOf(text).filter(({ verdict }) => verdict === 'inconsistent')
const count = (min: number, max: number) => fc.integer({ min, max })

/** A percentage as a clerk writes it, to `places`, halves up. */
function percent(part: number, whole: number, places: number): string {
  return rational.print(rational.of(BigInt(part) * 100n, BigInt(whole)), places)
}

describe('a true sentence', () => {
  it('is never accused, to however many places its rate is rounded', () => {
    fc.assert(
      fc.property(count(20, 50_000), fc.double({ min: 0, max: 1, noNaN: true }), count(0, 4), (whole, ratio, places) => {
        const part = Math.max(1, Math.floor(whole * ratio))
        const text = `全年受理调解案件${whole}件，调解成功${part}件，调解成功率${percent(part, whole, places)}%。`
        expect(accusations(text)).toEqual([])
        expect(claimsOf(text).some(({ kind, verdict }) => kind === 'rate' && verdict === 'consistent')).toBe(true)
      }),
    )
  })

  it('is never accused of what was cut off instead of rounded', () => {
    fc.assert(
      fc.property(count(20, 50_000), fc.double({ min: 0, max: 1, noNaN: true }), count(0, 3), (whole, ratio, places) => {
        const part = Math.max(1, Math.floor(whole * ratio))
        const cut = Math.floor((part * 100 * 10 ** places) / whole)
        const text = `其中商品类${part}件，占投诉总量${whole}件的${rational.print(rational.of(BigInt(cut), 10n ** BigInt(places)), places)}%。`
        expect(accusations(text)).toEqual([])
      }),
    )
  })

  it('is caught as soon as its total, a part or its rate is another', () => {
    const parts = fc.array(count(20, 900), { minLength: 3, maxLength: 8 })
    const names = ['维持', '驳回', '撤销', '终止', '调解', '变更', '和解', '其他']
    fc.assert(
      fc.property(parts, fc.nat(), count(5, 900), (values, where, slip) => {
        const list = values.map((_, i) => names[i === values.length - 1 ? 7 : i])
        const total = values.reduce((a, b) => a + b, 0)
        const text = (sum: number, all: readonly number[]) => `审结案件${sum}件，其中${all.map((n, i) => `${list[i]}${n}件`).join('、')}。`
        expect(accusations(text(total, values))).toEqual([])
        expect(accusations(text(total + slip, values))).not.toEqual([])
        const changed = values.map((n, i) => (i === where % values.length ? n + slip : n))
        expect(accusations(text(total, changed))).not.toEqual([])
      }),
    )
    fc.assert(
      fc.property(count(200, 9000), count(10, 190), fc.constantFrom(4.7, 8.1, 12.9), (whole, part, slip) => {
        const rate = Number(percent(part, whole, 1)) + slip
        expect(accusations(`抽查${whole}户，发现问题${part}户，问题发现率${rate.toFixed(1)}%。`)).not.toEqual([])
      }),
    )
    fc.assert(
      fc.property(count(100, 9000), count(100, 9000), (now, before) => {
        fc.pre(now !== before)
        const word = now > before ? '上升' : '下降'
        const right = percent(Math.abs(now - before), before, 1)
        const wrong = (Number(right) + 6.3).toFixed(1)
        expect(accusations(`新收案件${now}件，比上年的${before}件${word}${right}%。`)).toEqual([])
        if (word === '上升' || Number(wrong) <= 100)
          expect(accusations(`新收案件${now}件，比上年的${before}件${word}${wrong}%。`)).not.toEqual([])
      }),
    )
  })

  it('is judged alike whatever unrelated sentence stands beside it', () => {
    const beside = fc.constantFrom(
      '全年召开常务会议32次，学法12次。',
      '建成法治文化公园12个、法治文化长廊36处。',
      '参训人员1200余人次，覆盖率85%以上。',
      '拨打12345热线或者于2024年12月4日前往，依据〔2023〕10号文件办理。',
    )
    const sentences = fc.constantFrom(
      '受理复议案件102件，已审结102件，其中纠错32件，纠错率31.4%。',
      '受理复议案件102件，已审结102件，其中纠错32件，纠错率34.1%。',
      '清理文件399件，保留60件，修改13件，废止326件。',
      '清理文件399件，其中保留60件，修改31件，其他326件。',
      '即办件比例由去年的54.6%提升到90.2%。',
    )
    const verdicts = (text: string, from: number) =>
      claimsOf(text)
        .filter(({ span, kind }) => span.start >= from && kind !== 'repeat')
        .map(({ kind, verdict, because }) => [kind, verdict, because])
    fc.assert(
      fc.property(sentences, beside, fc.boolean(), (sentence, other, sameParagraph) => {
        const before = other + (sameParagraph ? '' : '\n')
        const alone = verdicts(sentence, 0)
        expect(verdicts(before + sentence, before.length)).toEqual(alone)
        expect(verdicts(`${sentence}${sameParagraph ? '' : '\n'}${other}`, 0)).toEqual(alone)
      }),
    )
  })
})

describe('any text at all', () => {
  it('is read without an exception, and every quantity is where it says', () => {
    const words = fc.constantFrom(
      '受理',
      '其中',
      '占',
      '率',
      '件',
      '（',
      '）',
      '，',
      '。',
      '、',
      '%',
      '万',
      '比上年',
      '增长',
      '分别',
      '由',
      '到',
      '12',
      '3.5',
      '0',
      '百分之',
      '三',
      '余',
      '共',
      '：',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), pieces => {
        const text = pieces.join('')
        for (const { span, text: own } of examine(reportOfText(text)).quantities) expect(text.slice(span.start, span.end)).toBe(own)
      }),
      { numRuns: 500 },
    )
  })
})
