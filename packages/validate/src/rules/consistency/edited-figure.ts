import { indicatorIndex } from '@fazhi/schema'
import { type BoundNumber, boundNumbers } from '../../reading/bound-numbers.ts'
import type { Rule } from '../../rule.ts'
import { figureName } from '../../wording/figure-name.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'

/** More places than these are a list, not a hint. */
const most = 5

export const editedFigure: Rule = {
  id: 'consistency/edited-figure',
  severity: 'warning',
  summary: '由数据写出的数在文中改过了',
  why: '成稿时每个数都由数据写出，并在 Word 里留下出处；只改文中一处，同一数据写出的别处、率和同比都不会跟着变。数据确有变化的，改数据文件重新生成；只是手误的，改回来。换量词、加千分号、全角半角不算改数',
  basis: numbersBasis,
  fix: '改回由数据写出的文字（须人工确认）',
  examples: {
    bad: [
      {
        text: '全年审结行政复议案件‹112件›，纠错32件。',
        bound: [
          { text: '112件', built: '102件', expression: '件 行政复议.审结', ids: ['reconsideration.concluded'] },
          { text: '32件', built: '32件', expression: '件 行政复议.纠错', ids: ['reconsideration.corrected'] },
        ],
      },
      {
        text: '全年收到行政复议申请120件，‹同比增长18.6%›。',
        bound: [{ text: '同比增长18.6%', built: '同比增长17.6%', expression: '同比 行政复议.收到', ids: ['reconsideration.received'] }],
      },
      {
        text: '全年收到行政复议申请120件，‹同比下降17.6%›。',
        bound: [{ text: '同比下降17.6%', built: '同比增长17.6%', expression: '同比 行政复议.收到', ids: ['reconsideration.received'] }],
      },
    ],
    good: [
      {
        text: '全年审结行政复议案件102件。',
        bound: [{ text: '102件', built: '102件', expression: '件 行政复议.审结', ids: ['reconsideration.concluded'] }],
      },
      {
        text: '全年受理诉求１９，８６０ 宗，比上年增长17.6%。',
        bound: [
          { text: '１９，８６０ 宗', built: '19860件', expression: '件 12345热线.受理', ids: ['hotline.accepted'] },
          { text: '比上年增长17.6%', built: '同比增长17.6%', expression: '同比 12345热线.受理', ids: ['hotline.accepted'] },
        ],
      },
      '全年审结行政复议案件112件。',
    ],
  },
  *check(subject) {
    const numbers = boundNumbers(subject.source)
    const others = restingOn(numbers)
    for (const { span, now, edited, bound } of numbers) {
      if (!edited) continue
      yield {
        span,
        message: wordsOf(now, bound),
        because: `出自草稿里的 {{${bound.expression}}}${termsOf(bound)}`,
        related: others(bound.ids).map(other => ({ span: other.span, message: `由同一数据写出：${other.now}` })),
        fixes: [{ label: `改回${bound.built}`, safety: 'unsafe', edits: [{ span, text: bound.built }] }],
      }
    }
  },
}

/** The first numbers in reading order that rest on any of some figures; last year's stay whatever is done to this one. */
const restingOn = (numbers: readonly BoundNumber[]): ((ids: readonly string[]) => readonly BoundNumber[]) => {
  const first = new Map<string, BoundNumber[]>()
  for (const number of numbers) {
    if (number.edited || number.bound.expression.includes('上年 ')) continue
    for (const id of number.bound.ids) {
      const known = first.get(id) ?? []
      if (known.length < most) first.set(id, [...known, number])
    }
  }
  return ids => [...new Set(ids.flatMap(id => first.get(id) ?? []))].toSorted((a, b) => a.span.start - b.span.start).slice(0, most)
}

const wordsOf = (now: string, { expression, built }: BoundNumber['bound']): string => {
  const name = figureName(expression)
  return name === null
    ? `按数据写出的是“${built}”，文中改成了“${now}”`
    : /^[\d.]+\D{0,6}$/.test(built)
      ? `${name}在数据里是${built}，文中改成了${now}`
      : `${name}按数据写出的是“${built}”，文中改成了“${now}”`
}

const termsOf = ({ ids }: BoundNumber['bound']): string =>
  ids.length === 0 ? '' : `（${ids.map(id => indicatorIndex.byId(id)?.indicator.term ?? id).join('、')}）`
