import type { Claim, Quantity } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'
import { balanceClaim } from '../kinds/balance-claim.ts'
import { counts } from '../kinds/counts.ts'
import type { Reading } from '../kinds/reading.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { isSlip } from '../repair/is-slip.ts'
import { neverLate, nothing, type Read, type Watcher } from './watcher.ts'

/** 已知的率 A rate that is right: so many of so many, and by what words. */
interface Known {
  readonly numerator: Quantity
  readonly denominator: Quantity
  readonly stated: Quantity
  readonly name: string
  readonly groups: number
  /** 某某率, not 占比. */
  readonly isRate: boolean
}

/** So many rates of a unit are kept. */
const mostKnown = 64
const reach = 32
/** What is left by what came and went is no matter of one rate: more may have come before. */
const flowing = /[办审结撤]结|结案|受理/
const left = /(?:剩余|其余|余下|剩下|尚有|仍有|还有|另有|尚余)/
const barely = /^(?:剩余|其余|余下|剩下|仍有|尚有|尚余|还余|余|结余|结转)的?$/
/** Right behind its rate it can be nothing else. */
const surely = /^(?:剩余|余下|剩下|还余|余|结余)的?$/
/** 在办案件共13158件: all that there was to do, whatever came before. */
const allThereWas = /^办案件|^办件|在办|应办|可办|应审|应结|待办|共审理|共办理/
/** 未完成申报, 没有持证: what is denied. */
const denied = /(?:未能?|没有|尚未|有待|尚待|亟待|不)(?!动产|可|断|同|少|良|仅|足|超|低|高|多)([\u4e00-\u9fff“”]{2,16})/g
const elsewhen = cue.previous | cue.than | cue.each | cue.average

function knownOf(claim: Claim, { lexicon }: Reading): Known | null {
  const { stated, operands } = claim
  if (claim.kind !== 'rate' || claim.verdict !== 'consistent' || stated.unit !== '%' || operands.length !== 2) return null
  const [numerator, denominator] = ['numerator', 'denominator'].map(role => operands.find(operand => operand.role === role)?.quantity)
  if (!numerator || !denominator || numerator.unit !== denominator.unit) return null
  const subject = claim.subject.replace(/(?:率|占比)$/, '')
  // 检查 of 实际检查, not of 检查中发现问题单位.
  const name = `${subject}|${numerator.label.slice(-2)}`
  return flowing.test(name) && !allThereWas.test(denominator.label)
    ? null
    : { numerator, denominator, stated, name, groups: lexicon.groupsIn(subject), isRate: claim.subject.endsWith('率') }
}

/** 不予立案38件 in a list may have others beside it. */
function mayBeLeft({ lead }: Mention): boolean {
  return lead.length <= 2 || lead.endsWith('有') || left.test(lead)
}

/** What is said not to have been done with so many: 出庭 of 仍有4件未出庭. */
function deniedOf(text: string, { number, lead }: Mention): readonly string[] {
  // 另有35家新设立，尚未…: of others, unless it is said of them at once.
  const ends = /[另还]有/.test(lead) ? /[。；;，,\d]/ : /[。；;\d]/
  const behind = text.slice(number.end, number.end + reach).split(ends, 1)[0] ?? ''
  return Array.from(behind.matchAll(denied), ([, said = '']) => said)
}

/** Whether that is what the rate is of. */
function names(said: readonly string[], mention: Mention, { name, groups }: Known): boolean {
  return said.some(words => counts.bigramIn(words, name) || (groups !== 0 && (mention.tailGroups & groups) !== 0))
}

/** 发现1537处，整改1502处，整改率97.7%，剩余35处: right behind the rate, in its sentence. */
function follows(mentions: readonly Mention[], mention: Mention, { stated }: Known): boolean {
  const before = mentions[mention.index - 1]
  return barely.test(mention.lead) && before?.quantity === stated && before.sentence === mention.sentence
}

function claimOf(mention: Mention, { numerator, denominator }: Known): Claim {
  return balanceClaim(mention, [{ quantity: denominator }], [{ quantity: numerator }])
}

/** No farther off than a slip leaves it: what is, is left of something else. */
function near(mention: Mention, { numerator, denominator, isRate }: Known): boolean {
  const difference = rational.toNumber(rational.subtract(denominator.value, numerator.value))
  if (rational.compare(mention.number.value, numerator.value) === 0) return false
  // 提出416条，采纳403条，…23条未被采纳: one digit off, however far that is.
  const [written, meant] = [String(mention.number.size), String(difference)]
  if (isRate && difference >= 10 && written.length === meant.length && isSlip(written, meant)) return true
  return difference > 0 && Math.abs(mention.number.size - difference) <= Math.max((isRate ? 0.6 : 0.15) * difference, 2)
}

/** 剩余12处正在整改、23处已制定方案: together they are what is left. */
function hasFellow(mentions: readonly Mention[], { index, sentence, number, tail }: Mention): boolean {
  const next = mentions[index + 1]
  return next?.sentence === sentence && counts.is(next) && next.number.unit === number.unit && next.passed !== 0 && tail !== ''
}

/** Whether something is said against it already: a list that leaves it over need not be told twice. */
function isAccused({ quantity }: Mention, claims: readonly Claim[]): boolean {
  return claims.some(
    ({ verdict, stated, operands }) =>
      verdict === 'inconsistent' && (stated === quantity || operands.some(operand => operand.quantity === quantity)),
  )
}

/**
 * 余数 612户中完成申报587户，申报率95.9%…尚有25户未完成申报: what a rate leaves over, anywhere behind it. Takes the paragraphs one after another with
 * what was found in each.
 */
export function remainders(): Watcher {
  const byUnit = new Map<string, Known[]>()
  const read = (reading: Read): readonly Claim[] => {
    const { claims } = reading
    for (const claim of claims) {
      const known = knownOf(claim, reading)
      if (!known) continue
      const list = byUnit.get(known.numerator.unit)
      if (!list) byUnit.set(known.numerator.unit, [known])
      else if (list.length < mostKnown && !list.some(({ stated }) => stated === known.stated)) list.push(known)
    }
    if (byUnit.size === 0) return nothing
    const found: Claim[] = []
    for (const mention of reading.mentions) {
      if (!counts.is(mention) || ((mention.cues | mention.gapCues) & elsewhen) !== 0) continue
      const list = byUnit.get(mention.number.unit)
      if (!list) continue
      const words = mayBeLeft(mention) ? deniedOf(reading.text, mention) : []
      if ((words.length === 0 && !barely.test(mention.lead)) || isAccused(mention, claims)) continue
      const said = list.filter(
        known =>
          known.stated.span.end <= mention.quantity.span.start &&
          (follows(reading.mentions, mention, known) || names(words, mention, known)),
      )
      const ofOthers = said.filter(({ numerator, denominator }) => numerator !== mention.quantity && denominator !== mention.quantity)
      const right = ofOthers.map(known => claimOf(mention, known)).find(({ verdict }) => verdict === 'consistent')
      if (right) {
        found.push(right)
        continue
      }
      if (hasFellow(reading.mentions, mention)) continue
      // 出庭率 rather than what part of those who came 正职 were.
      const named = ofOthers.filter(({ isRate }) => isRate)
      const [only, another] = named.length > 0 ? named : ofOthers
      if (only && !another && ofOthers.length === said.length && (near(mention, only) || (only.isRate && surely.test(mention.lead))))
        found.push(claimOf(mention, only))
    }
    return found
  }
  return { read, end: neverLate }
}
