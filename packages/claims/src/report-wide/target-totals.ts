import type { Claim } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import { listSumClaim } from '../kinds/list-sum-claim.ts'
import { smallSlip } from '../kinds/small-slip.ts'
import { bigrams } from '../reading/bigrams.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { neverLate, nothing, type Read, type Watcher } from './watcher.ts'

/** What there is now, and by what words. */
interface Fact {
  readonly mention: Mention
  /** The number before it in its paragraph. */
  readonly before: Mention | undefined
}

const adding = /新增|新建|新培育|新创建|新认定|新打造|招录|增招|再招|增配|增设|增加(?!到|至)/
const endsReached = /(?:总数|总量|总计|累计|总数量)?(?:达到?|为|至|到)$|总数$|总量$/
const saysReached = /总|达到|增[至加]到?|扩大到|充实到/
const elsewhen = cue.previous | cue.than | cue.from | cue.each | cue.average | cue.rest
const idle =
  /计划|力争|确保|新增|招录|增招|再招|新建|新培育|新创建|新认定|增加|达到|增至|增加到|总数|总量|累计|全年|使得?|以上|左右|每年|目前|现有|建成|创建|培育|配备|拥有|共有/g
/** So many counts of a unit are kept. */
const mostFacts = 120
/** The least that a name must share: two characters in a row, twice. */
const leastShared = 2
/** Farther off, it is the target of something else. */
const farthest = 0.25

/** What leads to a count; of 由1.12万人增至1.38万人 what leads to the first. */
function wordsOf(mention: Mention, before: Mention | undefined): string {
  const from = before && mention.passed === 0 && /[至到为]$/.test(mention.lead) && before.sentence === mention.sentence ? before.lead : ''
  return `${from}|${mention.lead.slice(-16)}|${mention.tail.slice(0, 12)}`.replace(idle, '|')
}

/** 新增执业律师6名，使执业律师总数达到80人; 增加到230名，新增44名: what is to come, and what there shall be. */
function pairsIn(mentions: readonly Mention[]): (readonly [added: Mention, total: Mention])[] {
  const pairs: (readonly [Mention, Mention])[] = []
  for (const total of mentions) {
    if (!counts.is(total) || !saysReached.test(total.lead) || !endsReached.test(total.lead) || adding.test(total.lead)) continue
    const beside = [mentions[total.index - 1], mentions[total.index + 1]]
    const added = beside.find(
      other =>
        other !== undefined &&
        other.sentence === total.sentence &&
        (counts.is(other) || other.role === 'delta') &&
        adding.test(other.lead) &&
        sameThings(other, total) &&
        other.number.size < total.number.size,
    )
    if (added) pairs.push([added, total])
  }
  return pairs
}

/** 标准化达标企业总数 */
function claimOf(total: Mention, fact: Mention, added: Mention): Claim {
  const name = added.quantity.label.replace(idle, '') || total.quantity.label.replace(idle, '')
  return listSumClaim(total, [fact, added], '文中', `${name}总数`)
}

/**
 * 目标总数 执业律师74人。（下一年打算）新增执业律师6名，使总数达到80人: what there is and what is to come make what there shall be. Takes the paragraphs one after
 * another.
 */
export function targetTotals(): Watcher {
  const facts = new Map<string, Fact[]>()
  const read = ({ mentions, ahead, text }: Read): readonly Claim[] => {
    if (!ahead) {
      for (const mention of mentions) {
        const { size, family, hedge } = mention.number
        if (size < 3 || family === 'money' || ((mention.cues | mention.gapCues) & elsewhen) !== 0 || !counts.is(mention) || hedge) continue
        const list = facts.get(family)
        if (list && list.length === mostFacts) continue
        const fact = { mention, before: mentions[mention.index - 1] }
        if (list) list.push(fact)
        else facts.set(family, [fact])
      }
      return nothing
    }
    const pairs = pairsIn(mentions)
    if (pairs.length === 0) return nothing
    return pairs.flatMap(([added, total]) => {
      // 淘汰20名，新增80名，使总数达到1320名: others go.
      if (/退休|淘汰|清退|减少|注销|退出/.test(text.slice(Math.max(0, total.number.start - 50), total.number.start))) return []
      const words = bigrams.of(
        `${wordsOf(added, mentions[added.index - 1])}|${wordsOf(total, mentions[total.index - 1])}|${total.gap.slice(-16).replace(idle, '|')}`,
      )
      const alike = (facts.get(total.number.family) ?? [])
        .filter(({ mention }) => sameThings(mention, total))
        .map(fact => ({ ...fact, shared: bigrams.shared(words, bigrams.of(wordsOf(fact.mention, fact.before))) }))
        .filter(({ shared }) => shared >= leastShared)
      const right = alike.find(({ mention }) => sumsTo(total, [mention, added]))
      if (right) return [claimOf(total, right.mention, added)]
      const most = Math.max(0, ...alike.map(({ shared }) => shared))
      const likeliest = alike.filter(({ shared }) => shared === most)
      const [only] = likeliest
      if (!only || likeliest.some(({ mention }) => mention.number.size !== only.mention.number.size)) return []
      const off = Math.abs(counts.size(only.mention) + counts.size(added) - counts.size(total))
      const own = bigrams.of(wordsOf(only.mention, only.before))
      const named = [...words].every(word => own.has(word))
      return named &&
        smallSlip(counts.size(total), [counts.size(only.mention), counts.size(added)]) &&
        off <= farthest * counts.size(total) &&
        counts.size(only.mention) < counts.size(total)
        ? [claimOf(total, only.mention, added)]
        : []
    })
  }
  return { read, end: neverLate }
}
