import type { Claim } from '@fazhi/schema'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { balanceClaim } from './balance-claim.ts'
import { counts } from './counts.ts'
import type { Kind } from './reading.ts'

const opening = /(?:上年|去年|上一年|年初|期初|月初)(?:度|末|底)?/
const closing = /(?:年末|年底|期末|月末|截至年底|现有|现行有效)/
const present = /^(?:目前|截至目前)?(?:现有|现存|尚有|净增|仍有)/
const joining =
  /入库|接收|新取得|新进|调入|新增|新登记|新设|新注册|新申领|新领|新办|新开|新聘|新制定|新收|录用|纳入|入矫|新(?:施划|划定|建|排查|发现|入账|增设|投放|培育|认定)/
const leaving =
  /出库|解除|退休|辞职|辞退|死亡|注销|废止|退出|期满|核销|离职|调离|解聘|解矫|取消|拆除|销号|报废|关停|关闭|淘汰|撤销|移出|收监|迁出|外迁|吊销|转出|失效|调出/

/** 修改5件: there before and after. */
const kept = /修改|修订|修正|调整/

/** Whether the counts tell the whole story: from the beginning (累计…累计…现有), or of the change alone (净增). */
function fromTheBeginning(joined: Mention, left: Mention, now: Mention): boolean {
  return now.lead.includes('净增') || (joined.lead.includes('累计') && left.lead.includes('累计'))
}

/** No more than a glance before the patterns are tried. */
function mayClose(lead: string): boolean {
  return lead.includes('末') || lead.includes('底') || lead.includes('现')
}

/** 上年末142件，新制定16件，废止8件，年末155件: what there was, what came, what went and what is left, each told once in a sentence. */
function fromOpening(mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = []
  for (let i = 3; i < mentions.length; i++) {
    const end = mentions[i] as Mention // within bounds
    if (!mayClose(end.lead) || !counts.is(end) || !closing.test(end.lead) || opening.test(end.lead.replace(/年末|年底/g, ''))) continue
    const line = mentions.filter(
      other =>
        !kept.test(other.lead) &&
        (other.cues & cue.among) === 0 &&
        other.index < end.index &&
        other.sentence === end.sentence &&
        counts.is(other) &&
        sameThings(other, end),
    )
    const began = line.filter(({ lead }) => opening.test(lead) && !joining.test(lead))
    const came = line.filter(({ lead }) => joining.test(lead))
    const went = line.filter(({ lead }) => leaving.test(lead))
    if (began.length !== 1 || came.length === 0 || went.length === 0 || line.length !== 1 + came.length + went.length) continue
    const claim = balanceClaim(end, [...began, ...came], went)
    // 年末2155人，其中外市调入5人: some came that were not counted before.
    const more = mentions.some(
      ({ index, sentence, lead }) => index > end.index && sentence === end.sentence && (joining.test(lead) || leaving.test(lead)),
    )
    if (claim.verdict === 'consistent' || !more) claims.push(claim)
  }
  return claims
}

/** 新登记7926户，其中…；注销4512户，净增3414户: each told once in the sentence, before or behind. */
function netOf(
  mentions: readonly Mention[],
  net: Mention,
): { readonly came: readonly Mention[]; readonly went: readonly Mention[] } | null {
  if (!net.lead.includes('净增')) return null
  const line = mentions.filter(
    other =>
      other.sentence === net.sentence && other !== net && counts.is(other) && other.bracket === net.bracket && sameThings(other, net),
  )
  const came = line.filter(({ lead, cues }) => joining.test(lead) && (cues & cue.among) === 0)
  const went = line.filter(({ lead, cues }) => leaving.test(lead) && (cues & cue.among) === 0)
  // 关闭8家、外迁3家: nobody knows what an item without such a word did.
  const told = line.every(
    other => came.includes(other) || went.includes(other) || other.index > net.index || other.index < (went[0]?.index ?? 0),
  )
  return came.length === 1 && went.length > 0 && told ? { came, went } : null
}

/** 退休12人，净增6人（另有2人辞职）: more than one count of those who went. */
function othersLeft(mentions: readonly Mention[], went: readonly Mention[]): boolean {
  const [left] = went as [Mention]
  return mentions.some(
    other =>
      !went.includes(other) && other.sentence === left.sentence && sameThings(other, left) && leaving.test(`${other.lead}|${other.tail}`),
  )
}

/** 现存量 累计接收32637人，累计解除25459人，现有7178人; 新申领187人，注销143人，净增44人: who came less who went. */
export const stocks: Kind = ({ mentions, text }) => {
  const claims: Claim[] = fromOpening(mentions)
  if (mentions.length < 3) return claims
  for (const now of mentions) {
    if (!now.lead.includes('净增') && !present.test(now.lead)) continue
    const net = netOf(mentions, now)
    const [joined, left] = net ? [net.came[0], net.went[0]] : [mentions[now.index - 2], mentions[now.index - 1]]
    if (!joined || !left || (!counts.is(now) && now.role !== 'delta') || now.sentence - joined.sentence > 1) continue
    if (!counts.is(joined) || !counts.is(left) || !sameThings(joined, left) || !sameThings(joined, now)) continue
    if (!joining.test(joined.lead) || !leaving.test(left.lead)) continue
    const went = net?.went ?? [left]
    if (!fromTheBeginning(joined, left, now) || othersLeft(mentions, went)) continue
    const claim = balanceClaim(now, [joined], went)
    // 现有在册680人，其余为收监、死亡: others went.
    if (claim.verdict === 'consistent' || !/^[^。；;]{0,4}[，,](?:其余|其他|另)/.test(text.slice(now.number.end, now.number.end + 16)))
      claims.push(claim)
  }
  return claims
}
