import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { sinceLast } from '../reading/since-last.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { working } from './working.ts'

const hundred = interval.point(rational.of(100n))
const falling = /(?:下降|减少|降低|缩减|压减|下滑|回落|缩短|压缩)(?:了|约|近|超|逾)*[-－−]?$/

/** What is counted one by one. */
const wholeUnit = /^(?:件|宗|起|份|人|名|户|家|部|例|位)(?:次|\(次\)|（次）)?$/
/** 人均办案3.5件, 每万人2.1起, 4.2、3.98万件: what is divided, or has its 万 behind a later number. */
const divides = /均|规模|[千百]人|[日月周](?:办|结|受|接|审|查)|人头|加权|每|率|比|折|约合|得分|权重|标准|万人|万户|人口|编制|数[、和与]/

/** So far back may stand what says that it is an average: 人均办案由2022年的3.2件增加到4.8件. */
const clauseBack = 80

/** 办理案件3.98件: a count that is no whole number, though nothing says that it is an average. */
function fraction({ number, role, lead, tail, quantity }: Mention, text: string): boolean {
  return (
    number.places > 0 &&
    role === 'level' &&
    !number.hedge &&
    // 1.25件议案: an item's own number stands before it.
    lead !== '' &&
    wholeUnit.test(number.unit) &&
    /^\d+\.\d+(?:件|宗|起|份|人|名|户|家|部|例|位)/.test(quantity.text) &&
    !divides.test(sinceLast(text.slice(Math.max(0, number.start - clauseBack), number.start), '。！？')) &&
    !divides.test(tail)
  )
}

function impossible(stated: Mention, because: string): Claim {
  return makeClaim(
    {
      kind: stated.role === 'rate' || stated.role === 'share' ? 'rate' : 'comparison',
      stated,
      operands: [],
      computed: null,
      verdict: 'inconsistent',
      because,
    },
    { fault: 'impossible' },
  )
}

/** Why no count could ever give this number; `null` if some could. */
function reason(mention: Mention, { lexicon, text }: Reading): string | null {
  const { number, role, lead } = mention
  if (role === 'ratio' && number.unit === '倍' && falling.test(lead))
    return `下降不能用倍数：最多降到零，即下降100%；应改为“下降到几分之一”或者“下降百分之几”`
  if (number.places > 0 && fraction(mention, text))
    return `${working.of(mention)}不是整数：件数、人数等只能是整数，可能漏写“万”或者多了小数点`
  if (number.family !== 'percent') return null
  const negative = (mention.cues & cue.down) !== 0 && /[-－−]$/.test(lead)
  const above = number.high > 100 && interval.below(hundred, number.range)
  if (!negative && !above) return null
  const said = working.of(mention)
  if (negative) return `“下降”与负号重复：下降−${said}等于上升${said}`
  // 利润总额下降132%: what may turn into a loss.
  if (role === 'growth' && /利润|盈利|收益|净收入|顺差|结余/.test(text.slice(Math.max(0, number.start - 16), number.start))) return null
  if (role === 'growth' && falling.test(lead) && above) return `下降${said}：最多降到零，即下降100%`
  if (role === 'share' && above && mention.cues & cue.share && !/预算|计划|目标|任务|定额/.test(lead))
    return `占比${said}：部分不会超过整体，最多100%`
  const bounded = mention.terms.some(term => lexicon.entries[term]?.rates.some(({ rate }) => rate.bounded))
  const ofTarget =
    /^[^。]{0,4}[，,](?:超额|超过)|计划|任务|目标/.test(text.slice(number.end, number.end + 10)) || /计划|任务|目标/.test(lead)
  return role === 'rate' && above && bounded && !ofTarget ? `${mention.quantity.label}${said}：分子是分母的一部分，最多100%` : null
}

/** 不可能的值 纠错率131.4%, 下降两倍, 下降120%. */
export const impossibles: Kind = reading => {
  const claims: Claim[] = []
  for (const mention of reading.mentions) {
    const because = reason(mention, reading)
    if (because !== null) claims.push(impossible(mention, because))
  }
  return claims
}
