import { few } from '../numeral/few.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { sinceLast } from '../reading/since-last.ts'
import { divided } from './divided.ts'
import { foremost } from './foremost.ts'
import type { Add } from './read-run.ts'
import { maximumRun } from './run-ends.ts'
import { sameThings } from './same-things.ts'
import type { Step } from './step.ts'
import { sumsTo } from './sums-to.ts'

const totalDeed = /共(?:计)?(?:审结|办结|结案|受理|收到|接收|处理|办理|完成|查处|查办|交办|承办|登记|移送)$/
const totalWord =
  /[两二三四五六七八九](?:项|轮|次|批|类|级|者|个)(?:案件|诉求|事项|问题)?共|[两二三四五六七八九十]年累计|[两二三四五六七八九](?:大?类|项|种|者)[\u4e00-\u9fff]{0,8}(?<![预统设估累])计$|总量(?:为|达|共)?$|总数$|合计|共计|总计|总共|一共|合起来|^共$|^共有$/

/** 行政机关败诉案件共计122件: a total of what it names, not of what was listed before it. */
function ofItsOwn({ lead }: Mention): boolean {
  return (
    /[\u4e00-\u9fff]{4}(?:合计|共计|总计|总共|一共|共)$/.test(lead) &&
    !/(?:项|类|者|以上|上述|全市|全省|全县|全区|全年)(?:合计|共计|总计|总共|一共|共)$/.test(lead)
  )
}

/** ；处罚243件，不罚26件，撤案4件，共审结273件: what became of them, since the semicolon. */
function ofSegment(steps: readonly Step[], at: number): Mention[] {
  let from = at
  while (from > 0 && !(steps[from] as Step).semicolon) from--
  const list = steps.slice(from, at).map(({ mention }) => mention)
  const total = (steps[at] as Step).mention
  // 窗口受理126件，网上受理328件，共受理454件: the same was done to each.
  const deed = total.lead.slice(-2)
  const alike = list.every(({ lead }) => lead.length > 2 && lead.endsWith(deed))
  return list.every(
    part => sameThings(part, total) && (part.cues & (cue.carriedIn | cue.carriedOut)) === 0 && (alike || (part.cues & cue.intake) === 0),
  )
    ? list
    : []
}

const gathered = /(?:合计|共计|总计|共)$/

/** 前两类合计1107件: the largest of the list, wherever it begins: the one that comes nearest to what is said. */
function foremostOf(lists: readonly (readonly Mention[])[], { lead, number }: Mention): readonly Mention[] | null {
  const many = gathered.test(lead) ? foremost.many(lead) : 0
  const off = (list: readonly Mention[]): number => Math.abs(list.reduce((sum, part) => sum + part.number.size, 0) - number.size)
  const ranked = lists.map(list => foremost.of(list, many, ({ quantity }) => quantity)).filter(list => list.length > 0)
  return ranked.length > 0 ? ranked.reduce((best, list) => (off(list) < off(best) ? list : best)) : null
}

const several = /([两二三四五])(?:大?类|项|种|个|者|家|级)[\u4e00-\u9fff]{0,6}(?:合计|共计|总计|共)(?:破获|办理|受理|查处|立案|审结|办结)?$/

/** 盗窃423起、诈骗387起、…；盗窃、诈骗两类合计810起: the items that its own clause names, if they are as many as it says. */
function namedOf(list: readonly Mention[], { gap, lead }: Mention): readonly Mention[] | null {
  const many = few(several.exec(lead)?.[1] ?? '')
  if (!(many > 1) || list.length <= many) return null
  const clause = sinceLast(gap, '。；;，,') + lead
  const named = list.filter(
    ({ quantity: { label } }) =>
      (label.length > 1 && clause.includes(label)) || (/^[A-Z]级$/.test(label) && clause.includes(label.charAt(0))),
  )
  return named.length === many ? named : null
}

/** 6个县（市、区）和38个市直部门共44个单位: named behind their numbers, and added up in the same breath. */
function placesTogether(steps: readonly Step[], at: number): readonly Mention[] {
  const { mention: total } = steps[at] as Step
  if (total.passed !== 0 || !/[\u4e00-\u9fff）)]共$/.test(total.lead) || !/^(?:单位|部门|地区|机构|主体|网点|点位)/.test(total.tail))
    return []
  const list: Mention[] = []
  for (let i = at - 1; i >= 0; i--) {
    const { mention } = steps[i] as Step
    if (!sameThings(mention, total) || mention.tail === '') break
    list.unshift(mention)
    const joins = mention.passed === 1 << mark.list || /^(?:和|与|及|以及)$/.test(mention.lead) || /(?:和|与|及)$/.test(mention.lead)
    if (!joins) break
  }
  return list.length > 1 ? list : []
}

/** 一般隐患2035条、重大隐患17条，两项2052条 */
const bareTotal = /^(?:这|上述|以上)?([两三四五六七八九])(?:大?类|项|者|家|种)$/

/** 两项205件已调解成功, 共10个单位获评先进: what was done to some of them. */
function isDone({ tail }: Mention): boolean {
  return /^(?:单位|部门|案件|事项)?(?:[均已全]|获|通过|完成|合格|达标|办结|立案|成功|实现|参[加与]|改造)/.test(tail)
}

/** 居前的是自然资源28件、公安21件、人社17件，三者合计66件: as many as it says, joined by 、 right before it. */
function lastListed(steps: readonly Step[], at: number, many: number): readonly Mention[] | null {
  const list = steps.slice(Math.max(0, at - many), at)
  const total = (steps[at] as Step).mention
  const joined = list.length === many && list.slice(1).every(({ listed }) => listed) && list[0]?.listed === false
  return joined && list.every(({ mention }) => sameThings(mention, total)) ? list.map(({ mention }) => mention) : null
}

const ofYears = /([两二三四五六七八九十])年累计/
const someBefore = /([两二三四五])(?:大?类|项|种|个|者|家|级)[^，,。；;]{0,14}[，,]$/

/** A件2625件，B件1717件，两项合计4342件: the whole comes last. */
export function gatheredTotals(steps: readonly Step[], add: Add): void {
  for (let at = 2; at < steps.length; at++) {
    const step = steps[at] as Step // within bounds
    // 两者合计占投诉总量4000件的40%: what something is a share of.
    // 其他合计6.16万元: one of the list itself.
    if (!/[共总合两三四五六七八九]/.test(step.mention.lead) || /占|^(?:其[他它余]|另外|剩余)/.test(step.mention.lead)) continue
    const places = placesTogether(steps, at)
    if (places.length > 0) {
      const right = sumsTo(step.mention, places)
      // 8个乡镇和4个街道共10个单位获评先进
      if (right || !isDone(step.mention)) add(step.mention, places, 'total', right)
      continue
    }
    const bare = bareTotal.exec(step.mention.lead)?.[1]
    const behind = bare !== undefined && step.mention.passed === 1 << mark.comma ? lastListed(steps, at, few(bare)) : null
    if (behind) {
      const right = sumsTo(step.mention, behind)
      if (right || !isDone(step.mention)) add(step.mention, behind, 'total', right)
      continue
    }
    const gathers = totalWord.test(step.mention.lead)
    if (!(gathers || totalDeed.test(step.mention.lead))) continue
    let from = at
    while (from > 0 && at - from < maximumRun && sameThings((steps[from - 1] as Step).mention, step.mention)) from--
    const lists: Mention[][] = []
    for (let start = from; start <= at - 2; start++) lists.push(steps.slice(start, at).map(s => s.mention))
    const many = few(someBefore.exec(step.mention.gap)?.[1] ?? several.exec(step.mention.lead)?.[1] ?? '')
    const ranked = foremostOf(lists, step.mention) ?? namedOf(lists[0] ?? [], step.mention)
    const right = ranked && sumsTo(step.mention, ranked) ? ranked : lists.find(list => sumsTo(step.mention, list))
    const last = right || ranked || many < 2 || isDone(step.mention) ? null : lastListed(steps, at, many)
    if (last) {
      add(step.mention, last, 'total', false)
      continue
    }
    // 由2986件增至3475件，三年累计9679件: one of them is not here.
    const meant = Math.max(many, few(ofYears.exec(step.mention.lead)?.[1] ?? ''))
    if (!right && (meant > (lists[0]?.length ?? 0) || isDone(step.mention))) continue
    // 分别受理126件、140件、150件，两年累计办结380件: nor are three of them two.
    if (!right && ofYears.test(step.mention.lead) && meant !== lists[0]?.length) continue
    // 东城、西渡两个大队办案量超过一半，合计568起: of two of them.
    if (!right && !ranked && many > 1 && many < (lists[0]?.length ?? 0)) continue
    // 盗窃、诈骗两类共破获180起: what was done to some of them.
    if (ranked && ranked !== right && /共[\u4e00-\u9fff]{2,4}$/.test(step.mention.lead)) continue
    if (ranked && ranked !== right && gathers) add(step.mention, ranked, 'total', false)
    else if (right) add(step.mention, right, 'total', true)
    else if (lists.at(-1) && divided(lists.at(-1) as Mention[], step.mention)) add(step.mention, lists.at(-1) as Mention[], 'total', false)
    else if (!gathers) {
      const own = ofSegment(steps, at)
      if (own.length > 1) add(step.mention, own, 'total', false)
    } else if (lists[0] && /两项|两者|二者/.test(step.mention.lead)) add(step.mention, lists.at(-1) as Mention[], 'total', false)
    else if (lists[0] && !/总量(?:为|达|共)?$|总数$/.test(step.mention.lead) && !ofItsOwn(step.mention))
      add(step.mention, lists[0], 'total', false)
  }
}
