import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import { closesList } from '../structure/closes-list.ts'
import { shareOf } from '../structure/exhaustiveness.ts'
import { foremost } from '../structure/foremost.ts'
import { titled } from '../structure/step.ts'
import type { Doubt } from './weighed.ts'

const partOfYear = /[一二三四][、和与][一二三四]季度|[上下]半年|[前后][一二三四五六七八九十两]个?(?:季度|月)/
/** 年初27件，新制定4件，年末28件: what there was is no whole of what came and went; nor are posts (核定编制18名，实有16人，另有6人) what fills them. */
const noWhole = /^(?:年初|期初|月初|上年末|上年底)|(?:年初|期初)(?:有|为|共)?$|编制(?:数|总数|名额)?(?:为|共)?$/

/** 由60日压缩至18日，报告表由30日压缩至9日: times do not add up. */
const ofTimes: Doubt = ({ whole, link }) => whole.number.family === 'span' && link === 'plain'

/** 行政许可、行政处罚及其他行政行为14862件，其中许可…、处罚…: the whole names others that the list leaves out. */
const namesOthers: Doubt = ({ whole, last, sum, total }) =>
  sum < total && /(?:其[他它]|等)[\u4e00-\u9fff]{0,6}$/.test(whole.lead) && !closesList(last)

/** 前五位…，共569件。从层级看，…: a sum of some is no whole of the next list. */
const ofSome: Doubt = ({ whole, link, first, breakdowns }) =>
  (first.sentence !== whole.sentence || link === 'plain') &&
  breakdowns.some(
    other => other.exact && other.link === 'total' && other.whole === whole && other.parts.every(part => part.index < whole.index),
  )

/** 建议76件、提案112件，应公开的171件: what should be done with them is not what they come to; nor is 不予受理 any of 应受理. */
const due: Doubt = ({ whole, parts }) =>
  /^(?:其中)?应/.test(whole.lead) && parts.some(({ index, lead }) => index < whole.index || lead.startsWith('不'))

/** 其中公路和水路合计74859件。从程序看，…; 前三类合计5484件。从行业看，…: nor is what some come to the whole of another sentence's list. */
const ofSomeBefore: Doubt = ({ whole, first }) =>
  first.sentence !== whole.sentence &&
  (((whole.cues & cue.total) !== 0 && ((whole.cues | whole.gapCues) & cue.among) !== 0) || foremost.many(whole.lead) > 0)

const thereWas: Doubt = ({ whole, link, first }) => link === 'plain' && first.sentence === whole.sentence && noWhole.test(whole.lead)

/** 审结案件中，调解5126件，裁决3274件，其他314件: the first of the list. */
const firstOfAll: Doubt = ({ whole, link }) => link === 'plain' && titled(whole)

/** 县级部门1184件，占57.0%；市级部门467件；乡镇173件；其他16件: the first of a list, with its share of what stands before. */
const firstWithShare: Doubt = ({ whole, link, first, mentions }) =>
  link === 'plain' && (first.passed & (1 << mark.semicolon)) !== 0 && shareOf(whole, mentions) !== null

/** 一季度…，四季度…；上半年合计66343件: of some of them. */
const ofPartOfYear: Doubt = ({ whole, link }) => link === 'total' && partOfYear.test(`${whole.gap.slice(-4)}${whole.lead}`)

/** 局长述法，4名副职、11名科长书面述法，共16人: one who is named without a number. */
const oneNamed: Doubt = ({ whole, link, sum, total }) => link === 'total' && whole.number.family === 'person' && total - sum === 1

/** 疑在总数 That the whole is no whole of such a list. */
export const ofWhole: readonly Doubt[] = [
  ofTimes,
  namesOthers,
  ofSome,
  due,
  ofSomeBefore,
  thereWas,
  firstOfAll,
  firstWithShare,
  ofPartOfYear,
  oneNamed,
]
