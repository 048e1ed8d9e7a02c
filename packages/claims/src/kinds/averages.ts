import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import { semicolonBetween } from '../structure/rate-wholes.ts'
import { akin } from '../structure/same-things.ts'
import { makeClaim } from './make-claim.ts'
import { fits } from './ratio-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

/** An average of things that are counted whole is rounded to a whole one: 案均23人. */
function rounded(average: Mention): Mention {
  const { value, step, hedge } = average.number
  if (hedge) return average
  const half = rational.of(step.numerator, step.denominator * 2n)
  return { ...average, number: { ...average.number, range: { low: rational.subtract(value, half), high: rational.add(value, half) } } }
}

/** 平均每村12名: by what the sum is divided, where that is said, is what was counted. */
function perSuch(average: Mention, count: Mention): boolean {
  const each = /每(?:一?个|一)?([\u4e00-\u9fff])/.exec(`${average.gap.slice(-12)}${average.lead}`)?.[1]
  return each === undefined || `${count.lead}${count.quantity.text}${count.tail}`.includes(each)
}

/** 12个乡镇…，平均每个乡镇180件; 86场，…，场均150人次: what it is divided by is named. */
function namesIt(average: Mention, count: Mention): boolean {
  const each = /每(?:一?[个家名期场批次件宗])?([\u4e00-\u9fff]{1,6})$/.exec(average.lead)?.[1]
  if (each !== undefined && each.length >= 2) return `${count.quantity.text}${count.tail}`.includes(each)
  const unit = /([场批次人户件期])均/.exec(average.lead)?.[1]
  if (unit !== undefined) return count.number.unit.startsWith(unit)
  // 9个市共办结48699件，市均5411件
  const place = /([市县区乡镇村所校院站队])均/.exec(average.lead)?.[1]
  return place !== undefined && count.number.unit === '个' && count.tail.startsWith(place)
}

/** By what a 场均 and the like is divided. */
const dividers: Readonly<Record<string, RegExp>> = { 场: /^[场次期]/, 户: /^[户家]/, 件: /^[件宗起单]/, 案: /^[件宗起]/ }

/** 人均: by persons, and by nothing else; 场均: by 场, and not by what was handed out there. */
function divides(average: Mention, count: Mention): boolean {
  const { family, unit } = count.number
  // 户、家 only where the average says so.
  if (family === 'body') return namesIt(average, count)
  if (family !== 'case' && family !== 'person' && family !== 'time') return false
  if (/人均/.test(average.lead)) return family === 'person' && unit !== '人次'
  const each = /([场户件案])均/.exec(average.lead)?.[1]
  return each === undefined || (dividers[each] as RegExp).test(unit)
}

/** 首违不罚1364件，…，免罚218.7万元，件均1603元: of all that stands before it only this is counted by what the average names. */
function onlySuch(before: readonly Mention[], average: Mention, count: Mention): boolean {
  const such = before.filter(other => other.number.unit !== average.number.unit && namesIt(average, other))
  return such.length === 1 && such[0] === count && before.filter(other => other.number.unit === average.number.unit).length === 1
}

/** 人均 of money, or of things by the very name that the sum has. */
function sharesOut({ lead, tail, number }: Mention, total: Mention): boolean {
  if (!/[人户]均(?:发放|奖励|补助|补贴|服务|获得|办理|负责)?(?:约|达|为)?$/.test(lead)) return false
  return number.family === 'money' || (tail.length > 0 && total.tail.startsWith(tail.slice(0, 2)))
}

function isShare({ role, number }: Mention): boolean {
  return role === 'share' && number.family === 'percent'
}

function averageClaim(average: Mention, total: Mention, by: readonly Mention[]): Claim {
  const computed = interval.divide(total.number.range, interval.sum(by.map(({ number }) => number.range)))
  const divisor = by.map(working.of).join(' + ')
  return makeClaim({
    kind: 'rate',
    stated: average,
    operands: [['numerator', total], ...by.map(count => ['denominator', count] as const)],
    computed,
    verdict: fits(rounded(average), computed),
    because: `${working.of(total)} ÷ ${by.length > 1 ? `(${divisor})` : divisor} = ${working.alike(computed, average)}`,
  })
}

/** 平均数 平均7.7万元: a sum of money over what stands beside it. Accuses only where number, sum and average stand side by side: what is divided by what is seldom said. */
export const averages: Kind = ({ mentions, breakdowns }) => {
  const claims: Claim[] = []
  for (const average of mentions) {
    // 每名话务员月均接听346通: over both; 场均分别为: of each.
    // 日均办理749件: by days, which are no count beside it.
    // 最高分98分，平均分81.4分: nor are scores shared out.
    if (
      average.role !== 'average' ||
      average.number.unit === '分' ||
      average.lead.includes('分别') ||
      /[月日年周天]均|每(?:一?个)?[月日天周年]/.test(average.lead)
    )
      continue
    const found: Claim[] = []
    // Not 10人以上, by which anything may be divided.
    const before = mentions
      .slice(Math.max(0, average.index - 6), average.index)
      .filter(
        (other: Mention) =>
          other.role === 'level' &&
          other.number.hedge !== 'under' &&
          other.sentence === average.sentence &&
          Number.isFinite(other.number.low) &&
          Number.isFinite(other.number.high),
      )
    for (const total of before.filter(other => other.number.unit === average.number.unit)) {
      for (const count of before.filter(other => other !== total && other.number.family !== 'money' && other.number.family !== 'percent')) {
        if (!divides(average, count) || /每|均|(?:低于|高于|超过|不足|达到|不到)$/.test(total.lead)) continue
        const computed = interval.divide(total.number.range, count.number.range)
        const verdict = fits(rounded(average), computed)
        const several = before.filter(other => other.index > count.index && other.number.unit === average.number.unit).length > 1
        // 27宗，罚款216.9万元，占26.3%，平均每宗8.03万元: a share of it may stand between.
        const last = before.at(-1) === total && mentions.slice(total.index + 1, average.index).every(isShare)
        const near = !several && !average.lead.includes('分别') && last && before.slice(-3).includes(count) && count.index < total.index
        const beside = last && before.at(-2) === count
        // 奖励资金3.24万元，奖励举报人81人，人均400元; 198个村由58名律师担任，人均服务3.4个村: the sum, who shares it, and what falls to each.
        const behind =
          before.at(-1) === count && before.at(-2) === total && mentions[average.index - 1] === count && sharesOut(average, total)
        const inList = breakdowns.some(({ parts }) => parts.length > 1 && parts.includes(count))
        const listed = inList || /^(?:包括|涉及)/.test(count.lead)
        // 45人中7人没有证件；按1326家企业计算，人均监管53家: what stands before a semicolon divides nothing behind it.
        // 人均8150元，其中20人尚未领取: not all of them share it.
        const next = mentions[average.index + 1]
        if (
          verdict === 'inconsistent' &&
          next?.sentence === average.sentence &&
          /其中|另有/.test(next.gap + next.lead) &&
          /未|不|直播/.test(next.tail)
        )
          continue
        if (verdict === 'inconsistent' && semicolonBetween(mentions, count, average)) continue
        if (
          verdict === 'inconsistent' &&
          !(near && !inList && namesIt(average, count)) &&
          !(last && !inList && onlySuch(before, average, count)) &&
          !(behind && !inList) &&
          !(beside && !listed && !akin(total, count) && perSuch(average, count))
        )
          continue
        found.push(averageClaim(average, total, [count]))
      }
    }
    // 320场，其中线下192场，…，场均200人次: of the one that it is right of.
    const right = found.filter(({ verdict }) => verdict !== 'inconsistent')
    const such = before.filter(other => other.number.unit !== average.number.unit && namesIt(average, other))
    const nested = breakdowns.some(
      ({ whole, parts, link }) => link !== 'plain' && such.includes(whole) && parts.some(part => such.includes(part)),
    )
    const total = mentions[average.index - 1]
    // 128场次，其中进企业57场次、进工地34场次，惠及11.2万人次，场均875人次: of all of them.
    const opening = nested && found.length === 0 ? such[0] : undefined
    if (
      opening &&
      !(/[人户]均/.test(average.lead) && semicolonBetween(mentions, opening, average)) &&
      total &&
      before.includes(total) &&
      total.number.unit === average.number.unit &&
      breakdowns.some(b => b.whole === opening && b.parts.includes(such[1] as Mention))
    )
      found.push(averageClaim(average, total, [opening]))
    if (right.length > 0 || such.length < 2 || nested) {
      claims.push(...(right.length > 0 ? right : found))
      continue
    }
    // 讲座36场、展览12场，覆盖2.6万人次，场均542人次: of all of them, or of none that is known.
    const together = total && total.number.unit === average.number.unit ? averageClaim(average, total, such) : null
    if (together && together.verdict !== 'inconsistent') claims.push(together)
  }
  return claims
}
