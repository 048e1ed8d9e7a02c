import type { Claim } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import { percentClaim } from '../kinds/percent-claim.ts'
import { fits, mayFit, percentOf } from '../kinds/ratio-claim.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'
import { sameThings } from '../structure/same-things.ts'
import { neverLate, nothing, type Read, type Watcher } from './watcher.ts'

/** 占普通程序案件的17.6%, 占罚款总额的: what the share is of. */
const named = /^占(?:全部|全市|全县|全区|全省|全年|同期)?([\u4e00-\u9fff]{3,12}?)(?:案件|事项)?(?:总?[数量额])?的$/
const opening = '全年 全市 全县 全区 全省 共 累计 其中 适用 实施 办理 受理 作出 收到 审结 新增 开展 完成'.split(' ')
/** So many names of a report are kept. */
const mostNames = 400
const leastLetters = 4
const elsewhen = cue.previous | cue.than | cue.each | cue.average | cue.partial
/** A slip leaves a share about where it was. */
const farthest = 0.3

/** 普通程序 of 适用普通程序1864宗. */
function nameOf({ quantity: { label } }: Mention): string {
  const name = stripWords.start(label, opening)
  return name.endsWith('案件') || name.endsWith('事项') ? name.slice(0, -2) : name
}

interface Whole {
  readonly count: Mention
  readonly paragraph: number
  /** Other numbers go by that name: which is meant is not said. */
  several: boolean
}

/** Whether anything in the paragraph would make the share right: then it is of that. */
function rightBeside({ mentions, carried }: Read, share: Mention, part: Mention): boolean {
  const fitting = (other: Mention): boolean =>
    other !== part && counts.is(other) && mayFit(share, [part], [other]) && fits(share, percentOf([part], [other])) !== 'inconsistent'
  return mentions.some(fitting) || carried.some(fitting)
}

/**
 * 点名的分母 适用普通程序1864宗。（另段）从轻处罚328宗，占普通程序案件的17.6%: a share of what an earlier paragraph counted, by the very name that it has there.
 * Takes the paragraphs one after another.
 */
export function namedShares(): Watcher {
  const wholes = new Map<string, Whole>()
  let paragraph = 0
  const keep = (mention: Mention): void => {
    if (mention.number.size < 10 || mention.quantity.label.length < leastLetters || (mention.cues & elsewhen) !== 0) return
    if (!counts.is(mention) || mention.number.hedge) return
    const name = nameOf(mention)
    if (name.length < leastLetters) return
    const known = wholes.get(name)
    if (!known) {
      if (wholes.size < mostNames) wholes.set(name, { count: mention, paragraph, several: false })
    } else if (known.count.number.size !== mention.number.size && sameThings(known.count, mention)) known.several = true
  }
  const read = (reading: Read): readonly Claim[] => {
    const { mentions, claims } = reading
    let found: Claim[] | null = null
    paragraph++
    for (const share of mentions) {
      if (share.role !== 'share' || share.lead.length < 6 || share.number.hedge || wholes.size === 0) continue
      const part = mentions[share.index - 1]
      const name = named.exec(share.lead)?.[1]
      const whole = name === undefined || name.length < leastLetters ? undefined : wholes.get(name)
      if (!whole || whole.several || whole.paragraph === paragraph || !part || !counts.is(part) || part.sentence !== share.sentence)
        continue
      // 县区局从轻处罚286宗: of their own.
      if (/^(?:市|县|区)?(?:县区|本级|[县区]局)/.test(part.lead)) continue
      if (!sameThings(part, whole.count) || part.number.size > whole.count.number.size || part.number.hedge) continue
      if (claims.some(({ stated, verdict }) => stated === share.quantity && verdict !== 'unverifiable')) continue
      const claim = percentClaim(share, [part], [whole.count], `${part.quantity.label}占比`)
      const off = Math.abs((100 * part.number.size) / whole.count.number.size - share.number.size) / share.number.size
      if (claim.verdict === 'inconsistent' && (off > farthest || rightBeside(reading, share, part))) continue
      found ??= []
      found.push(claim)
    }
    for (const mention of mentions) keep(mention)
    return found ?? nothing
  }
  return { read, end: neverLate }
}
