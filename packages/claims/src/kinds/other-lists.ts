import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { divided } from '../structure/divided.ts'
import { headNamesParts } from '../structure/exhaustiveness.ts'
import { counts } from './counts.ts'

/** 行政复议、诉讼案件140件，…。行政复议结果：…: a list of one of the things that were counted together. */
function ofOneOfSeveral(whole: Mention, parts: readonly Mention[]): boolean {
  const [first] = parts
  // 。其中: of what was just counted, whatever its name.
  if (!first || first.sentence === whole.sentence || /。\s*其中/.test(first.gap) || headNamesParts(whole, parts)) return false
  const head = `${whole.gap.slice(-8)}${whole.lead}`.replace(/受理|办理|处理|办结|接收|发布|更新|公开/g, '·')
  const at = head.search(/[、和与及]/)
  return at >= 0 && counts.bigramIn(head.slice(Math.max(0, at - 4), at + 5), `${first.gap.slice(-16)}${first.lead}`)
}

/** 县级新收1480件。全市新收案件中行政处罚1014件: of a whole of another scope. */
function ofScope(whole: Mention, { lead, gap }: Mention): boolean {
  const scope = /(全[市省县区州国])[^，,。]{0,8}[中里]/.exec(`${gap.slice(-16)}${lead}`)?.[1]
  return scope !== undefined && /级/.test(`${whole.gap.slice(-8)}${whole.lead}`) && !`${whole.gap.slice(-8)}${whole.lead}`.includes(scope)
}

/** 其中县政府常务会议9次；县长召开推进会2次: behind the semicolon something of another name. */
function ofName(parts: readonly Mention[], whole: Mention): boolean {
  const [first, last] = parts
  if (!first || !last || parts.length !== 2 || (last.passed & (1 << mark.semicolon)) === 0) return false
  // 其中常务会议7次；常务会议会前学法6次: what goes on from the first is of its own.
  const [own, more] = [first.quantity.label, last.quantity.label]
  if (own.length > 2 && more.length > own.length && more.startsWith(own)) return true
  // 通过门户网站发布17条；通过微信公众号发布57条
  if (parts.every(({ lead }) => lead.startsWith('通过'))) return false
  // 人大代表建议和政协委员提案17件，其中：人大…；政协…: both names stand in the whole's.
  const bothNamed = parts.every(({ quantity: { label } }) => label.length > 3 && whole.quantity.label.includes(label.slice(0, 2)))
  return !bothNamed && !divided(parts, whole) && !counts.bigramIn(first.quantity.label.slice(-4), last.quantity.label.slice(-4))
}

/** 确认5项、征收4件、裁决3项、其他11项: with the items that are counted by another word, as far as 、 reaches, it is right. */
function isMixed(whole: Mention, parts: readonly Mention[], mentions: readonly Mention[]): boolean {
  const [first] = parts
  // 1153件（批）次，其中来信302件、来访247批次689人次、网上604件: what is counted otherwise in its midst is just what is missing.
  const missing = counts.size(whole) - counts.sum(parts)
  const last = parts.at(-1)
  if (
    first &&
    last &&
    missing > 0 &&
    mentions.slice(first.index, last.index).some(other => !parts.includes(other) && counts.is(other) && counts.size(other) === missing)
  )
    return true
  let sum = 0
  for (let i = first?.index ?? mentions.length; i < mentions.length; i++) {
    const item = mentions[i] as Mention // within bounds
    if (item !== first && item.passed !== 1 << mark.list) break
    if (counts.is(item)) sum += counts.size(item)
  }
  return sum === counts.size(whole)
}

/** 不属于这个总数的清单 Lists that the words give to another whole: of one of several things counted together, of another scope, of another name; and those that only another unit interrupts. */
export const otherLists = { ofOneOfSeveral, ofScope, ofName, isMixed }
