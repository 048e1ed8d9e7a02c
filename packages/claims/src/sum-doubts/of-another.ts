import { counts } from '../kinds/counts.ts'
import { oneOfAsMany } from '../kinds/one-of-as-many.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { closesList } from '../structure/closes-list.ts'
import { semicolonBetween } from '../structure/rate-wholes.ts'
import { sameThings } from '../structure/same-things.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { joined } from './of-parts.ts'
import type { Doubt } from './weighed.ts'

const number = counts.size
/** What makes less than this may do so by chance. */
const telling = 50

/** 支出198.4万元，其中补贴161.2万元，剩余13.6万元: what is left of what stands before the whole. */
const leftOfSource: Doubt = ({ whole, last, mentions, total }) => {
  const source = mentions[whole.index - 1]
  return (
    /^(?:剩余|结余|余)/.test(last.lead) &&
    source !== undefined &&
    sameThings(source, whole) &&
    Math.abs(number(source) - total - number(last)) < 1e-6 * total
  )
}

/** 协议86份，文件24件，决策12件，意见书102份，合计122件: without one of them it is right. */
const withoutOne: Doubt = ({ whole, parts, link }) =>
  link === 'total' &&
  parts.length > 2 &&
  parts.some(part =>
    sumsTo(
      whole,
      parts.filter(other => other !== part),
    ),
  )

function flow({ cues, lead }: Mention): boolean {
  return (cues & (cue.carriedIn | cue.carriedOut)) !== 0 || /年初|期初|上年(?:末|底)/.test(lead)
}

/** 年初1126人，新接收863人，解除812人; 新收763件，上年结转29件，公开302件…: what came and went is no list of what came. */
const cameAndWent: Doubt = ({ whole, parts, link, last, mentions }) => {
  const behind = (other: Mention): boolean => other.index > last.index && semicolonBetween(mentions, last, other)
  return (
    link === 'plain' &&
    mentions.some(other => other.sentence === whole.sentence && !parts.includes(other) && other !== whole && flow(other) && !behind(other))
  )
}

/** 三区合计713件，占50.4%；四县196件、…: what stands between is of the whole too. */
const between: Doubt = ({ whole, first, mentions, sum, total }) => {
  const stands = (other: Mention): boolean =>
    other.index > whole.index && other.index < first.index && other.bracket === 0 && counts.is(other) && sameThings(other, whole)
  return sum < 0.8 * total && (first.passed & (1 << mark.semicolon)) !== 0 && mentions.filter(stands).length > 2
}

/** 电话8341件，邮件137件，短信2条: the last of them by another word. */
const lastByAnotherWord: Doubt = ({ last, mentions, sum, total }) => {
  const next = mentions[last.index + 1]
  return (
    next !== undefined &&
    next.sentence === last.sentence &&
    counts.is(next) &&
    next.bracket === last.bracket &&
    sum + number(next) === total
  )
}

/** 投诉84216件，举报21378件，按登记时间分，上半年48217件，下半年57377件: of both. */
const ofBothBefore: Doubt = ({ whole, first, mentions, sum, total }) => {
  const second = mentions[whole.index + 1]
  return (
    second !== undefined &&
    second.index < first.index &&
    second.sentence === whole.sentence &&
    counts.is(second) &&
    total + number(second) === sum
  )
}

/** 受理3864件，其中新收3517件；…。按性质划分，…: of the one that they make. */
const ofOneBetween: Doubt = ({ whole, parts, first, mentions }) =>
  parts.length > 2 &&
  mentions.some(
    other =>
      other !== whole &&
      !parts.includes(other) &&
      other.index < first.index &&
      other.index > whole.index &&
      counts.is(other) &&
      sumsTo(other, parts),
  )

/** 新收326件。受理297件，…。被申请人为区级部门的285件，为街道的41件: of the one before it that they make to the unit. */
const ofOneBefore: Doubt = ({ whole, parts, link, first, mentions, sum }) =>
  oneOfAsMany(mentions, whole, first.index, sum) ||
  (sum >= telling &&
    (link === 'plain' || first.sentence !== whole.sentence) &&
    mentions.some(
      other => other !== whole && other.index < whole.index && counts.is(other) && sameThings(other, whole) && sumsTo(other, parts),
    ))

/** 1142家，核查1098家，撤销许可14家，其余44家: the first and the rest leave nothing over. */
const firstAndRest: Doubt = ({ whole, parts, first, last }) => parts.length > 2 && closesList(last) && sumsTo(whole, [first, last])

/** 建议127件、提案213件，其中主办276件、会办64件; 上年结转2件，本年新收48件，办理结果为：…: of both. */
const withOneBefore: Doubt = ({ whole, link, mentions, sum, total }) => {
  const before = mentions[whole.index - 1]
  const beside = before !== undefined && ((link !== 'plain' && joined(whole)) || (before.cues & cue.carriedIn) !== 0)
  return beside && sameThings(before, whole) && number(before) + total === sum
}

/** 疑属他数 That the list is of another count, or that another belongs to it. */
export const ofAnother: readonly Doubt[] = [
  leftOfSource,
  withoutOne,
  cameAndWent,
  between,
  lastByAnotherWord,
  ofBothBefore,
  ofOneBetween,
  ofOneBefore,
  firstAndRest,
  withOneBefore,
]
