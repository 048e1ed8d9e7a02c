import { boundNumbers } from '../../reading/bound-numbers.ts'
import { placeOfReport } from '../../reading/place-of-report.ts'
import type { Rule } from '../../rule.ts'
import { figureName } from '../../wording/figure-name.ts'

/** So many are named; the rest are counted. */
const most = 6

export const unboundFigure: Rule = {
  id: 'consistency/unbound-figure',
  severity: 'info',
  summary: '由数据写出的数，在 Word 里的出处没有了',
  why: '整句删去时出处随之删去，不必理会；如果是删掉重打的，文中的数就和数据断了联系，以后改动查不出来。只提示一次',
  examples: {
    bad: [
      {
        text: '全年审结行政复议案件112件，纠错32件。',
        bound: [
          { text: null, built: '102件', expression: '件 行政复议.审结', ids: ['reconsideration.concluded'] },
          { text: '32件', built: '32件', expression: '件 行政复议.纠错', ids: ['reconsideration.corrected'] },
        ],
      },
    ],
    good: [
      {
        text: '全年审结行政复议案件102件。',
        bound: [{ text: '102件', built: '102件', expression: '件 行政复议.审结', ids: ['reconsideration.concluded'] }],
      },
      '全年审结行政复议案件112件，纠错32件。',
    ],
  },
  *check(subject) {
    const here = new Set(boundNumbers(subject.source).map(({ bound }) => bound))
    const gone = subject.source.bound.filter(bound => !here.has(bound))
    if (gone.length === 0) return
    const names = gone.slice(0, most).map(({ built, expression }) => `${figureName(expression) ?? ''}“${built}”`)
    yield {
      span: placeOfReport(subject),
      message: `有${gone.length}处由数据写出的数已不在原处：${names.join('、')}${gone.length > most ? '等' : ''}`,
      because: '整句删去的不必理会；删掉重打的，请对照数据核一遍',
    }
  },
}
