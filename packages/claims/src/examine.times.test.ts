import { describe, expect, it } from 'vitest'
import { examine } from './examine.ts'
import { accusationsIn } from './testing/accusations-in.ts'
import { reportOfText } from './testing/report-of-text.ts'
import { reportWithPlans } from './testing/report-with-plans.ts'

// What a report says of last year, of several years and of the next. Places and figures are made up.
describe('last year’s number', () => {
  const year = '全年办理行政处罚案件1126起，比上年的1304起减少178起，下降13.65%。'

  it('is told where it is said of this year', () => {
    const [claim] = examine(reportOfText(`全年检查单位1.25万家次，办理行政处罚案件1304起。\n${year}`)).claims.filter(
      ({ verdict }) => verdict === 'inconsistent',
    )
    expect(claim?.stated.text).toBe('1304起')
    expect(claim?.remarks).toEqual(['1304起是文中所说的上年数'])
  })

  it.each([
    '上年办理行政处罚案件1304起。',
    '办理行政处罚案件在1304起的基础上下降。',
    '2023年办理行政处罚案件1304起。',
    '发放宣传册1304份。',
    '全年出动执法人员1304人次。',
  ])('may be said of what it was: %s', other => expect(accusationsIn(`${year}\n${other}`)).toEqual([]))
})

describe('growth over several years', () => {
  it.each([
    '新收案件2022年497件，2023年548件，2024年632件，两年增加135件，升幅27.2%。',
    '收案2022年100件、2023年120件、2024年150件，比2022年增长50.0%。',
  ])('is from the year that it names: %s', text => expect(accusationsIn(text)).toEqual([]))

  it.each([
    '新收案件2022年497件，2023年548件，2024年632件，两年增加135件，升幅22.7%。',
    '收案2022年100件、2023年120件、2024年150件，比2022年增长40.0%。',
  ])('is wrong where that gives another: %s', text => expect(accusationsIn(text)).toHaveLength(1))

  it('is no yearly average', () => {
    const { claims } = examine(reportOfText('由2022年的865件增至2023年的982件，再到2024年的1147件，年均增长32.60%。'))
    expect(claims.filter(({ stated }) => stated.text === '32.60%')).toEqual([])
  })
})

describe('a target', () => {
  const now = '现有执业律师74人，安全生产标准化达标企业由上年末的38家增至49家，村级“法律明白人”由1.12万人增至1.38万人。'
  const judged = (plan: string) =>
    examine(reportWithPlans(now, plan)).claims.flatMap(({ stated, verdict, because }) =>
      stated.label.includes('总') ? [`${verdict} ${because}`] : [],
    )

  it.each([
    ['新增执业律师6名，使执业律师总数达到80人。', 'consistent 74人 + 6名 = 80人'],
    ['新增执业律师6名，使执业律师总数达到82人。', 'inconsistent 74人 + 6名 = 80人，文中为82人'],
    ['新增标准化达标企业6家，总数达到56家。', 'inconsistent 49家 + 6家 = 55家，文中为56家'],
    ['新培育“法律明白人”1200人，总数达到1.6万人。', 'inconsistent 1.38万人 + 1200人 = 1.5万人，文中为1.6万人'],
  ])('is what there is and what is to come: %s', (plan, said) => expect(judged(plan)).toEqual([said]))

  it.each([
    '新增专业律师20人，力争律师总数达到100人。',
    '新建法治广场6处，总数达到56处。',
    '新增执业律师6名，公证员总数达到30人。',
    '新增执业律师6名，总数达到180人。',
  ])('of something else is left alone: %s', plan => expect(judged(plan).filter(said => said.startsWith('inconsistent'))).toEqual([]))
})
