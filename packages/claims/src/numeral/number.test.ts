import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rational } from '../arithmetic/rational.ts'
import { examine } from '../examine.ts'
import { reportOfText } from '../testing/report-of-text.ts'

const read = (text: string) =>
  examine(reportOfText(text)).quantities.map(({ text: own, value, unit }) => `${own} = ${rational.toNumber(value)}${unit}`)
const range = (text: string) => {
  const { low, high, open } = examine(reportOfText(text)).quantities[0]?.range ?? { low: null, high: null }
  return [low && rational.toNumber(low), high && rational.toNumber(high), open]
}

describe('every form of a number is read', () => {
  it.each([
    ['受理１０２件', ['１０２件 = 102件']],
    ['受理1,302件', ['1,302件 = 1302件']],
    ['受理3 111件，29 757件', ['3 111件 = 3111件', '29 757件 = 29757件']],
    ['受理9.67 万件', ['9.67 万件 = 96700件']],
    ['罚款28.06亿元', ['28.06亿元 = 2806000000元']],
    ['执行到位1.2万亿元', ['1.2万亿元 = 1200000000000元']],
    ['占13.5％，提高0.84个百分点', ['13.5％ = 13.5%', '0.84个百分点 = 0.84百分点']],
    ['非诉法律服务1602件（次）', ['1602件（次） = 1602件次']],
    ['一百零二件、二十二项、十余次', ['一百零二件 = 102件', '二十二项 = 22项', '十余次 = 10次']],
    ['占三分之二，占百分之九十', ['三分之二 = 66.66666666666667%', '百分之九十 = 90%']],
    ['近九成，八成五的', ['近九成 = 90%', '八成五 = 85%']],
    ['5.36批次/千人', ['5.36批次/千人 = 5.36批次/千人']],
    ['三类（783、579、562）', ['783 = 783', '579 = 579', '562 = 562']],
    ['分别为12、30、5件', ['12 = 12件', '30 = 30件', '5件 = 5件']],
  ])('%s', (text, quantities) => expect(read(text)).toEqual(quantities))

  it('and what only names something is no quantity', () => {
    const names =
      '12345热线、110、2023年、第24条、〔2023〕10号、“1+3”、八五普法、10时至22时、12·4国家宪法日、3.15消费者权益日、第11次、《2023年100件实事》、一是、统一、前三位、A4、**年9月、2014—2016年、二十届二中全会'
    expect(read(names)).toEqual([])
  })

  it('printing any count and reading it again gives the same count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom('件', '人', '个', '条', '户'), (n, unit) => {
        expect(read(`共有${n}${unit}。`)).toEqual([`${n}${unit} = ${n}${unit}`])
        expect(read(`共有${n.toLocaleString('en-US')}${unit}。`)).toEqual([`${n.toLocaleString('en-US')}${unit} = ${n}${unit}`])
      }),
    )
  })
})

describe('a number stands for a range of values', () => {
  it.each([
    ['102件', [102, 102, undefined]],
    ['31.4%', [31.35, 31.45, undefined]],
    ['1.2万件', [11500, 12500, undefined]],
    ['约500件', [450, 550, undefined]],
    ['近500件', [450, 500, 'high']],
    ['580余件', [580, 590, 'high']],
    ['8.8万余件', [88000, 89000, 'high']],
    ['超500件', [500, null, undefined]],
    ['不足3人', [0, 3, undefined]],
    ['95%以上', [95, null, undefined]],
  ])('%s', (text, ends) => expect(range(text)).toEqual(ends))
})
