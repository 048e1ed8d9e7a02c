import type { Claim, Quantity } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { counts } from '../kinds/counts.ts'
import { listSumClaim } from '../kinds/list-sum-claim.ts'
import { few } from '../numeral/few.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { phraseEnds, sinceLast } from '../reading/since-last.ts'
import { foremost } from '../structure/foremost.ts'
import { neverLate, nothing, type Read, type Watcher } from './watcher.ts'

/** Items of a list that is right. */
type Items = readonly { readonly quantity: Quantity }[]

/** So many lists are remembered. */
const mostLists = 48
const isPart = ({ role }: Claim['operands'][number]): boolean => role === 'part'
/** Farther off, it is hardly the total of these. */
const farthest = 0.3
const elsewhen = cue.previous | cue.than | cue.each | cue.average | cue.among
/** 噪声、流动摊贩两类工单仍有15160件: names, how many they are, and what they are. */
const severalNamed = /^([\u4e00-\u9fff、“”]{5,40}?)(?:等)?([两二三四五])(?:大?类|项|种|者|个领域|级)[\u4e00-\u9fff]{0,6}$/
/** 职业卫生、放射卫生案件合计25件 */
const gathered = /^([\u4e00-\u9fff、“”]{5,40}?)(?:案件|事项|工单|投诉|诉求)?(?:合计|共计)$/
/** 图解、音视频、发布会等多元化解读共214篇 */
const ofKind = /^([\u4e00-\u9fff、“”]{5,40}?)等[\u4e00-\u9fff]{2,8}?(?:合计|共计|共)$/

/** 以调解、终止方式结案464件; 撤销、变更和责令履行等直接纠错142件 */
const byWays = /^(?:以|经|通过)?([\u4e00-\u9fff、“”]{5,40}?)(?:等)?(?:方式)?(?:结案|办结|直接纠错|纠错)$/

/** No more than a glance: whether it may say how many there are. */
function several(lead: string): boolean {
  return lead.includes('两') || lead.includes('三') || lead.includes('四') || lead.includes('五')
}

const joining = '、和与及'

/** No more than a glance: whether it may name several things, or rank them. */
function mayName(clause: string): boolean {
  for (let i = 0; i < clause.length; i++) if (joining.includes(clause.charAt(i))) return true
  return clause.includes('前')
}

function namesOf(clause: string): readonly string[] {
  const [, said, many] = severalNamed.exec(clause) ?? gathered.exec(clause) ?? ofKind.exec(clause) ?? byWays.exec(clause) ?? []
  if (said === undefined) return []
  const names = said.replace(/^(?:其中|但|而|[后前所]列|上述|以上)/, '').split(/[、和与及]/)
  const told = many === undefined ? names.length : few(many)
  return names.length > 1 && names.length === told && names.every(name => name.length >= 2) ? names : []
}

/** 前三类合计187件, 居前两位，共…: the largest of a list. */
const ranks = /^(?:其中|排名|位居|居)?前[^，,]{1,10}(?:合计|共计|共)$/

/** 培训37件，上岗26件，设施21件，…，前三种情形共84件: the largest of its own sentence. */
function ranksOwn(mentions: readonly Mention[], { lead, index, sentence, number }: Mention): boolean {
  if (!ranks.test(lead)) return false
  const own = mentions.filter(
    other => other.index < index && other.sentence === sentence && counts.is(other) && other.number.unit === number.unit,
  )
  return own.length >= foremost.many(lead)
}

/** 图解 of 图解143篇, 音视频 of 音视频解读48篇: by its label, or by all but its last two characters. */
function itemCalled(items: Items, name: string): Quantity | undefined {
  const exactly = items.find(({ quantity: { label } }) => label === name)
  if (exactly) return exactly.quantity
  const called = items.filter(({ quantity: { label } }) => label.length - name.length === 2 && label.startsWith(name))
  return called.length === 1 ? called[0]?.quantity : undefined
}

/** The items that a count names or ranks, of the last list that has them. */
function partsOf(mention: Mention, clause: string, lists: readonly Items[]): readonly Quantity[] {
  const many = ranks.test(mention.lead) ? foremost.many(mention.lead) : 0
  const names = many === 0 ? namesOf(clause) : []
  if (many === 0 && names.length === 0) return []
  const end = (items: Items): number => Math.max(...items.map(({ quantity: { span } }) => span.end))
  const before = lists.filter(items => end(items) <= mention.quantity.span.start).toSorted((a, b) => end(a) - end(b))
  if (many > 0) {
    const greatest = foremost.of(before.at(-1) ?? [], many, ({ quantity }) => quantity)
    return greatest[0]?.quantity.unit === mention.number.unit ? greatest.map(({ quantity }) => quantity) : []
  }
  const list = before.findLast(items => names.every(name => itemCalled(items, name)?.unit === mention.number.unit))
  return list ? names.flatMap(name => itemCalled(list, name) ?? []) : []
}

/** Its own sentence has told it already. */
function isTold({ quantity }: Mention, claims: readonly Claim[]): boolean {
  return claims.some(({ kind, verdict, stated }) => kind === 'sum' && verdict === 'consistent' && stated === quantity)
}

/**
 * 点名的合计 噪声8213件、流动摊贩6947件、…。（另段）噪声、流动摊贩两类仍有15160件: items of an earlier list that a later sentence names and adds up. Takes the
 * paragraphs one after another.
 */
export function namedTotals(): Watcher {
  const lists: Items[] = []
  const read = ({ mentions, claims }: Read): readonly Claim[] => {
    for (const { kind, verdict, operands } of claims) {
      if (kind !== 'sum' || verdict !== 'consistent' || operands.length < 3) continue
      const parts = operands.every(isPart) ? operands : operands.filter(isPart)
      if (parts.length < 3) continue
      lists.push(parts)
      if (lists.length > mostLists) lists.shift()
    }
    if (lists.length === 0) return nothing
    let found: Claim[] | null = null
    for (const mention of mentions) {
      if (!counts.is(mention) || mention.lead.length < 3 || ((mention.cues | mention.gapCues) & elsewhen) !== 0) continue
      if ((mention.cues & cue.total) === 0 && !several(mention.lead) && !/[结纠]/.test(mention.lead.slice(-3))) continue
      const clause = sinceLast(mention.gap, phraseEnds) + mention.lead
      if (!mayName(clause) || /[上下]半年|季度|\d月|扣除|剔除|去重|不含/.test(`${mention.gap}${mention.lead}`)) continue
      if (isTold(mention, claims)) continue
      const parts = ranksOwn(mentions, mention) ? [] : partsOf(mention, clause, lists)
      if (parts.length === 0) continue
      const claim = listSumClaim(
        mention,
        parts.map(quantity => ({ quantity })),
        '文中',
        parts.map(({ label }) => label).join('、'),
      )
      const sum = claim.computed ? interval.middle(claim.computed) : null
      const near = sum !== null && Math.abs(rational.toNumber(sum) - mention.number.size) <= farthest * mention.number.size
      // 撤销、变更等方式纠错102件: perhaps by others too.
      const open = /等(?:方式)?(?:结案|办结|直接纠错|纠错)$/.test(mention.lead)
      if (claim.verdict !== 'consistent' && (!near || open)) continue
      found ??= []
      found.push(claim)
    }
    return found ?? nothing
  }
  return { read, end: neverLate }
}
