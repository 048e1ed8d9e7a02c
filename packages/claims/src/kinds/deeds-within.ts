import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { gathers } from '../structure/gathers.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import type { Kind, Reading } from './reading.ts'
import { subsetClaim } from './subset-claim.ts'

/** A deed that is done to some of what another was done to. */
interface Within {
  /** Words before or behind the number of the whole; words of the part, those before its number or where there are none those behind. */
  readonly of: RegExp
  readonly deed: RegExp
  /** Whether the part may stand in a later sentence of the paragraph; otherwise it is the next count. */
  readonly far: boolean
  /** By law nothing else has it done: no greater count before the whole makes it right. */
  readonly only?: true
  /** Of money, more of which than was meant to be spent is no error. */
  readonly money?: true
}

const withins: readonly Within[] = [
  {
    of: /(?:审理|审结|办结|办理|受理|收到)[\u4e00-\u9fff]{0,6}复议(?:案件|申请)/,
    // Bare, without a thing or a hand of its own: not 撤销行政处罚决定, 律师调解案件.
    deed: /^(?:依法|其中|经)?(?:(?:以|通过)?(?:调解|和解)(?:方式)?结案|(?:作出)?撤销(?:决定|原行政行为)?|(?:公开|听证|开庭)审理(?:案件)?|(?:集体)?讨论(?:重大|疑难|复杂){0,3}案件|责令(?:限期)?履行|确认违法)$/,
    far: true,
  },
  { of: /成功调[解结]|调解成功|达成(?:调解)?协议/, deed: /司法确认/, far: true, only: true },
  { of: /述职|述法/, deed: /(?:典型|交流|表态)发言/, far: false },
  { of: /(?:问题|隐患)$/, deed: /^(?:均|现|目前)?已(?:完成|全部)?(?:整改|销号|化解)|^(?:完成整改|整改完成|整改到位)/, far: false },
  {
    of: /(?:经费|预算|资金|拨款|投入)(?:总额|总计|合计|共)?(?:为|达|共)?$/,
    deed: /^(?:共|已|实际|累计)?(?:支出|使用|拨付)(?:总额|总计)?(?:为|达|共)?$/,
    far: false,
    money: true,
  },
  { of: /投诉|举报|线索/, deed: /^(?:其中)?(?:经(?:审查|核查|筛查|调查|初查)[\u4e00-\u9fff]{0,4}(?:立案|属实)|(?:经)?查实)/, far: false },
  {
    of: /(?:意见|建议)(?:共)?$/,
    deed: /^(?:均)?(?:已)?(?:被|获)?(?:[\u4e00-\u9fff]{2,4}(?:机关|单位|部门))?(?:全部)?(?:采纳|采用|照改|吸收)/,
    far: false,
  },
]

const anyDeed = /支出|使用|拨付|撤销|调解|和解|审理|讨论|履行|违法|司法确认|发言|整改|销号|化解|立案|属实|查实|采纳|采用|照改|吸收/
/** Other cases, other times, other places: 法院撤销, 历年, 全市各级. */
const elsewhere =
  /诉讼|法院(?!委托)|检察|仲裁|人民调解|裁决|查处|登记|评查|全[省市县区州]|各级|各[县市区]|累计|历年|以来|近[一二两三四五六七八九十]+年|去年|上年|同期/
/** 已整改130处（含上年遗留10处） */
const carriedOver = /^[^。；;]{0,20}(?:上年|往年|遗留|结转|累计)/
const reach = 30
const countable = '件宗起例'

function countedAlike(a: Mention, b: Mention): boolean {
  const [x, y] = [a.number.unit.charAt(0), b.number.unit.charAt(0)]
  return x === y || (countable.includes(x) && countable.includes(y))
}

/** No count of its kind in the paragraph could hold it, nor, where nothing else may, any other of the same name before. */
function exceedsAll(mentions: readonly Mention[], whole: Mention, part: Mention, { only, of }: Within): boolean {
  return mentions.every(
    other =>
      other === part ||
      (only === true && other.index < whole.index && !of.test(other.lead)) ||
      !counts.is(other) ||
      !countedAlike(other, part) ||
      interval.below(other.number.range, part.number.range),
  )
}

/** 收到举报42条，自行摸排线索60条，查实75条: of several together. */
function ofSeveral(mentions: readonly Mention[], whole: Mention, part: Mention, { of, only }: Within): boolean {
  if (only === true) return false
  const own = mentions.filter(
    other =>
      other.index < part.index &&
      other.sentence === whole.sentence &&
      counts.is(other) &&
      countedAlike(other, part) &&
      (of.test(other.lead) || of.test(other.tail)),
  )
  return own.length > 1 && counts.sum(own) >= counts.size(part)
}

function wholeOf({ mentions, text }: Reading, part: Mention, { of, far }: Within): Mention | null {
  for (let i = part.index - 1; i >= 0; i--) {
    const whole = mentions[i] as Mention
    if (!far && (whole.sentence !== part.sentence || (counts.is(whole) && !countedAlike(whole, part)))) return null
    if (!counts.is(whole) || whole.bracket !== 0 || !countedAlike(whole, part)) continue
    const named = of.test(whole.lead) || of.test(whole.tail)
    if (named) return elsewhere.test(text.slice(whole.number.end, part.number.start - part.lead.length)) ? null : whole
    if (!far) return null
  }
  return null
}

/** What is said of a count: what leads to it, or where nothing does, what follows. */
function wordsOf({ lead, tail }: Mention): string {
  return lead === '' ? tail : lead
}

function withinOf(words: string, ofMoney: boolean): Within | undefined {
  return withins.find(({ deed, money }) => (money === true) === ofMoney && deed.test(words))
}

/**
 * 事中之事 审理复议案件52件，…。依法撤销6件; 78家单位述职，3家单位作典型发言: what is done to some is done to no more than there are. Accuses only what is
 * more than every count of its kind in the paragraph.
 */
export const deedsWithin: Kind = reading => {
  const { mentions, text } = reading
  const claims: Claim[] = []
  for (const part of mentions) {
    if (part.index === 0 || !counts.is(part) || part.bracket !== 0) continue
    const words = wordsOf(part)
    if (words.length < 2 || !anyDeed.test(words)) continue
    if (part.cues & (cue.carriedIn | cue.carriedOut | cue.total)) continue
    const within = withinOf(words, part.number.family === 'money')
    const whole = within && wholeOf(reading, part, within)
    // 6名书记述职，8名同志发言: persons may be others.
    if (!whole || (part.number.family === 'person' && !within.far)) continue
    const over = interval.below(whole.number.range, part.number.range)
    if (
      over &&
      (within.money ||
        /新(?:发现|增|排查)|本[月季周]|月份?/.test(whole.lead) ||
        carriedOver.test(text.slice(part.number.end, part.number.end + reach)) ||
        !exceedsAll(mentions, whole, part, within) ||
        ofSeveral(mentions, whole, part, within) ||
        gathers(mentions, whole, part) ||
        !(sameThings(whole, part) || !within.far))
    )
      continue
    claims.push(subsetClaim(part, whole))
  }
  return claims
}
