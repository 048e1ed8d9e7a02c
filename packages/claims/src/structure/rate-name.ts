import type { DeclaredRate, Lexicon } from '../reading/lexicon.ts'
import type { Mention } from '../reading/mention.ts'
import { rateNameIn } from '../reading/rate-name-in.ts'
import { declaredTerms } from './declared-terms.ts'

/** 率的名称 What a percentage is called. */
export interface RateName {
  readonly mention: Mention
  /** 纠错 of 全市行政复议案件纠错率; with a qualifier where that makes it another rate (直接纠错). */
  readonly stem: string
  /** Word groups of the stem where it is itself such a word: 化解 of 化解率, not of 实质性化解率. */
  readonly groups: number
  /** The rates of the lexicon that go by this name. */
  readonly rates: readonly DeclaredRate[]
}

const rateName = { least: 1, most: 14, behind: 8 }
/** Words before the head that make it another rate: 直接纠错率 is not 纠错率. */
const qualifier =
  /(?:直接|综合|实质性|实质|及时|按期|按时|限时|限期|一次性|一次|首次|主动|全程|网上|有效|准时|提前|快速|按要求|不|未|非|基本|当庭|当场|自动|成功|初次|重复|依法|规范|公开|参评|参考)$/

/** The last word of the name, with the qualifier that makes it another rate. */
function stemOf(lexicon: Lexicon, name: string): string {
  for (let at = 0; at < name.length - 1; at++) {
    const entry = lexicon.entryAt(name, at)
    if (!entry || entry.groups === 0 || at + entry.word.length !== name.length) continue
    const said = qualifier.exec(name.slice(0, at))?.[0] ?? ''
    // 综合结案率 is what courts call 结案率.
    return (said === '综合' && entry.word === '结案' ? '' : said) + entry.word
  }
  return name
}

function nameOf(lexicon: Lexicon, mention: Mention, lead: string): RateName | null {
  const rates = declaredTerms.rates(lexicon, mention)
  const stem = stemOf(lexicon, rateNameIn(lead, rateName) ?? '')
  if (stem === '' && rates.length === 0) return null
  const entry = stem === '' ? undefined : lexicon.entryAt(stem, 0)
  return { mention, stem, groups: entry?.word === stem ? entry.groups : 0, rates }
}

/** 优秀率、合格率分别为40%和96.4%: each percentage under the name at its place; `null` where names and percentages do not match. */
export function dealtNames(lexicon: Lexicon, mentions: readonly Mention[], first: Mention): RateName[] | null {
  if (!first.lead.includes('分别')) return null
  const names = [
    ...first.gap.split(/[、，,；;]/).filter(part => part.endsWith('率')),
    // 工作满意率和结果满意率分别达到
    ...first.lead.split(/(?<=率)[和与及]/),
  ]
  if (names.length < 2) return null
  const list = names.flatMap((name, i) => {
    const mention = mentions[first.index + i]
    const named =
      mention?.number.family === 'percent' && mention.sentence === first.sentence ? nameOf(lexicon, { ...mention, terms: [] }, name) : null
    return named && mention ? [{ ...named, mention }] : []
  })
  return list.length === names.length ? list : null
}

/** 答复率、答复及时率均为100%: one percentage may be said of several rates. */
export function rateNames(lexicon: Lexicon, mention: Mention): RateName[] {
  const own = nameOf(lexicon, mention, mention.lead)
  const names = own ? [own] : []
  if (!mention.gap.includes('率') || !/均|都|各/.test(mention.lead)) return names
  for (const part of mention.gap.split(/[、，,；;]/)) {
    const also = part.endsWith('率') ? nameOf(lexicon, mention, part) : null
    if (also) names.push(also)
  }
  return names
}
