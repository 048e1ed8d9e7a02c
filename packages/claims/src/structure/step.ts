import { counts } from '../kinds/counts.ts'
import { cue } from '../reading/cue.ts'
import { bit, mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import type { Link } from './breakdown.ts'

/** 一步 One count in the line of a sentence, and what was passed since the count before it. */
export interface Step {
  readonly mention: Mention
  readonly link: Link
  /** A second measure of what the count right before it counts: 21批次235人次. */
  readonly twin: boolean
  readonly semicolon: boolean
  /** How many other numbers follow it before the next count: 罚款, 同比 and the like. */
  readonly beside: number
  /** Joined to the count before it by 、. */
  readonly listed: boolean
  /** A rate, of what came before, stands between it and the count before it. */
  readonly afterRate: boolean
  /** A new subject begins here: 另、此外、全年…. */
  readonly fresh: boolean
  /** The words changed from nouns (电话、微信) to deeds (已受理、办结), or from 、 to ，. */
  readonly shift: boolean
}

const inside = /(?:当中|之中|中|里|内)$/
const falseInside = /(?:其中|集中|高中|初中|市中|年中|期中|区内|市内|省内|县内|期内|在内|期限内|[年月日天时]内|范围内)$/
const insideStart = /^(?:[\u4e00-\u9fff]{0,6})(?:当中|之中|中(?![心介央学等小共国医])|里)/
/** 。准许的案件里，: the whole was given in the sentence before. */
const referring = /[\u4e00-\u9fff]{2,6}的[\u4e00-\u9fff]{0,6}(?:里|中|当中)[，,]$/
/** 。网络渠道中，: names what was counted before. */
const heading = /(?:^|[。！\s])\d{0,5}[\u4e00-\u9fff]{3,12}(?:中|里)[，,]$/
const notHeading = /(?:过程|工作|活动|行动|检查|建设|实践|整治|执法|会议|调研|期间|审理|办理|集|高|初|年|期)中[，,]$/
const dimension =
  /(?:(?:按|从|依(?!申请|职权))[^，,。；;]{1,12}|分[\u4e00-\u9fff]{1,6}看|分布|如下|方式|类型|类别|结果|情况|涉及[^，,]{0,8}|分别)(?:有|为|是|看|分|来看|划分|如下|包括)?[，,：:]?$/
/** 从公开的数据看，总体来看，: no way to sort anything. */
const overview = /(?:数据|统计|总体|整体|总的|全国|长远|目前)(?:上)?(?:来)?看[，,：:]?$/
const opensItself = /^(?:方式|类型|类别|渠道|结果|种类|原因|领域)(?:包括|有|为|是|上)/

/** 其中三省用水较多。截至年底，…; 其中甲铁路已经铺完；新建公路…: the stop ends what 其中 opened. */
function closedBehind(gap: string): boolean {
  return Math.max(gap.lastIndexOf('。'), gap.lastIndexOf('；'), gap.lastIndexOf(';')) > gap.lastIndexOf('其中')
}

/** 普通中学（包括高中和初中）招生…: what a name includes, in brackets of its own. */
const includedInBracket = /[（(][^（）()]{0,20}包[含括][^（）()]{0,20}[）)]/

/** 按类别分，: not where it is what became of the number before (22项采取下放方式，165项…). */
function opensDimension(gap: string, continued: boolean): boolean {
  if (gap.length < 3) return false
  const words = continued && !/^[，,。；;：:]?(?:[按从分]|依(?!申请|职权))/.test(gap) ? gap.slice(gap.search(/[，,。；;：:]/) + 1) : gap
  return words.length > 2 && dimension.test(words) && !overview.test(words)
}

/** …里， …中，: what `referring` ends in. */
function endsInside(gap: string): boolean {
  return gap.length > 4 && (gap.endsWith('，') || gap.endsWith(',')) && '里中'.includes(gap.at(-2) ?? '\n')
}

/**
 * How the numbers from `part` on are opened, judged from the words between it and the number before. `dealtAgain`: 案件数分别为523件、486件，败诉
 * 分别为63件、52件 – a second list dealt out in order beside a first, not parts of it.
 */
function linkAt(part: Mention, before: Mention | null, passed: number, dealtAgain: boolean): Link {
  const own = part.gapCues | part.cues
  if (own & cue.among && ((part.cues & cue.among) !== 0 || !closedBehind(part.gap))) return 'among'
  const apart = (passed & bit(mark.semicolon)) !== 0
  if (before && !apart && before.tail !== '' && inside.test(before.tail.trim()) && !falseInside.test(before.tail)) return 'inside'
  if (before && part.passed === 0 && part.index === before.index + 1 && insideStart.test(part.lead)) return 'inside'
  if (passed & bit(mark.colon)) return 'colon'
  if (
    (own & cue.include && !dealtAgain && ((part.cues & cue.include) !== 0 || !includedInBracket.test(part.gap))) ||
    (part.lead.startsWith('含') && part.lead.length > 3) ||
    (part.lead.startsWith('由') && /^由[^，,]{2,}/.test(part.lead))
  )
    return 'include'
  if (endsInside(part.gap) && referring.test(part.gap)) return 'inside'
  return opensDimension(part.gap, before !== null) || (part.lead.length > 2 && opensItself.test(part.lead)) ? 'colon' : 'plain'
}

/** Whether a sentence opens by naming what it breaks down: 。网络渠道中，…. */
export function titled({ gap }: Mention): boolean {
  return endsInside(gap) && heading.test(gap) && !notHeading.test(gap)
}

const deed = cue.intake | cue.done

/** 已办结、受理: a deed with no thing of its own, not 和解结案 or 平台受理. */
function bareDeed(lead: string): boolean {
  const short = lead.replace(/^(?:现|目前|均|共|其中|全部)/, '')
  return (short.length <= 2 && !short.startsWith('来')) || short.startsWith('已')
}

const anything = (): boolean => true

/** The counts of a sentence in order (of those that are `wanted`); changes, shares and rates between them are stepped over. */
export function stepsOf(mentions: readonly Mention[], wanted: (mention: Mention) => boolean = anything): Step[] {
  const steps: (Step & { beside: number })[] = []
  let before: Mention | null = null
  let beforePassed = 0
  let passed = 0
  let dealt = false
  let rated = false
  let sorted = false
  for (const mention of mentions) {
    passed |= mention.passed
    if (mention.role === 'rate' && mention.bracket === 0) rated = true
    // 分年龄看，35岁以下214人: the age stands between what opens the list and its first count.
    if (mention.number.unit === '岁' && opensDimension(mention.gap, before !== null)) sorted = true
    if (!counts.is(mention) || !wanted(mention)) {
      const last = steps.at(-1)
      if (last) last.beside++
      continue
    }
    const wasList: boolean = (beforePassed & bit(mark.list)) !== 0 && (beforePassed & bit(mark.comma)) === 0
    const nowComma = (passed & (bit(mark.comma) | bit(mark.semicolon))) !== 0
    const becomesDeed: boolean =
      before !== null && nowComma && (mention.cues & deed) !== 0 && (before.cues & deed) === 0 && bareDeed(mention.lead)
    const stranger = (mention.cues | mention.gapCues) & cue.another && !((mention.cues | mention.gapCues) & (cue.more | cue.rest))
    // 其中集体访21批次235人次: two measures of one thing, opened and parted alike.
    const measured: Step | undefined =
      mention.passed === 0 && mention.lead === '' && before?.index === mention.index - 1 ? steps.at(-1) : undefined
    steps.push(
      measured && !measured.twin
        ? { ...measured, mention, twin: true }
        : {
            mention,
            twin: false,
            link: sorted ? 'colon' : linkAt(mention, before, passed, dealt && (mention.cues & cue.respectively) !== 0),
            semicolon: (passed & bit(mark.semicolon)) !== 0,
            beside: 0,
            listed: (passed & bit(mark.list)) !== 0 && !nowComma,
            afterRate: rated,
            fresh: stranger !== 0 && stranger !== false,
            shift: before !== null && ((wasList && nowComma) || becomesDeed),
          },
    )
    dealt ||= (mention.cues & cue.respectively) !== 0
    before = mention
    beforePassed = passed
    passed = 0
    rated = false
    sorted = false
  }
  return steps
}
