import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { few } from '../numeral/few.ts'
import type { Mention } from '../reading/mention.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

/** How many months what was counted took, where that is said; `null` where it is not. */
function monthsOf({ gap, lead }: Mention): bigint | null {
  const words = `${gap.slice(-16)}${lead}`
  const span = /(\d{1,2})月?(?:至|到|-|—|–|~)(\d{1,2})月/.exec(words)
  if (span) {
    const months = Number(span[2]) - Number(span[1]) + 1
    return months > 0 && months <= 12 ? BigInt(months) : null
  }
  if (/上半年|下半年/.test(words)) return 6n
  const quarters = /前([两二三])个?季度|([一二三四])季度末/.exec(words)
  if (quarters) return BigInt(3 * few(quarters[1] ?? quarters[2] ?? ''))
  // 二、三季度: nor is it said which.
  if (/[一二三四][、和至][一二三四]季度/.test(words)) return null
  if (/季度/.test(words)) return 3n
  // 平台7月上线，全年36000件
  if (/\d月(?:份)?(?:上线|成立|启用|运行|开始|起)/.test(gap)) return null
  // 2024年，各级机构新收案件3486件
  return /全年/.test(words) || /(?:19|20)\d\d年[，,][^\d月]{0,12}$/.test(gap) ? 12n : null
}

/** 第26周、本周: from the days of work to all of them. */
const week = { low: rational.of(5n), high: rational.of(7n) }

function ofWeek({ gap, lead }: Mention): boolean {
  return /第\d{1,2}周|[本上一]周/.test(`${gap.slice(-32)}${lead}`)
}

/** So many days a month is counted by at least and at most: days of work, days of the calendar. */
const days = { least: 20n, most: 31n }

/**
 * 全年查处9164件，其中…，同比…。月均办案764件: the count right before it in its sentence or, past whatever else, the one that says over what time; none
 * where another such count stands between.
 */
function totalOf(mentions: readonly Mention[], average: Mention): Mention | null {
  const beside = mentions[average.index - 1]
  if (beside && counts.is(beside) && beside.sentence === average.sentence) return beside
  const like = (other: Mention): boolean => counts.is(other) && other.bracket === 0 && other.number.unit === average.number.unit
  const own = mentions.filter(other => other.index < average.index && other.sentence === average.sentence && like(other))
  if (own.length > 0) return own.length === 1 && own[0] && monthsOf(own[0]) !== null ? own[0] : null
  // 新收案件较上年的214件增加72件，月均23.8件: of what its own sentence began with.
  if (mentions[average.index - 1]?.sentence === average.sentence) return null
  const before = mentions.find(other => other.sentence === average.sentence - 1)
  return average.lead.length <= 6 && before && like(before) && /^全年/.test(before.lead) ? before : null
}

/** 月均、日均 全年36000人次，月均3000人次: over the months that the total took. A daily average may be one of working days. */
export const periodAverages: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const average of mentions) {
    if (average.role !== 'average') continue
    const each = /(?:(月)均|(日)均|平均每个?(月)|平均每(天))/.exec(average.lead)
    const total = totalOf(mentions, average)
    // 县区局月均, 下半年月均, 其中…: of a part of them, or of the time.
    if (!each || !/^(?:平均|月均|日均)/.test(average.lead) || !total) continue
    const months = total.number.unit === average.number.unit ? monthsOf(total) : null
    const monthly = each[1] !== undefined || each[3] !== undefined
    const weekly = months === null && !monthly && total.number.unit === average.number.unit && ofWeek(total)
    if (months === null && !weekly) continue
    const by =
      months === null
        ? week
        : monthly
          ? interval.point(rational.of(months))
          : { low: rational.of(months * days.least), high: rational.of(months * days.most) }
    const computed = interval.divide(total.number.range, by)
    const half = rational.of(average.number.step.numerator, average.number.step.denominator * 2n)
    const stated = {
      low: average.number.range.low && rational.subtract(average.number.range.low, half),
      high: average.number.range.high && rational.add(average.number.range.high, half),
    }
    const right = interval.overlaps(stated, computed)
    const period = months === null ? '一周的天数' : monthly ? `${months}个月` : `${months}个月的天数`
    claims.push(
      makeClaim({
        kind: 'rate',
        stated: average,
        operands: [['numerator', total]],
        computed,
        verdict: right ? 'consistent' : 'inconsistent',
        because: `${working.of(total)} ÷ ${period} = ${working.alike(computed, average)}`,
      }),
    )
  }
  return claims
}
