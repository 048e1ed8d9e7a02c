import { counts } from '../kinds/counts.ts'
import type { Mention } from '../reading/mention.ts'
import { closesList } from './closes-list.ts'
import { leastPlain } from './least-plain.ts'
import type { Add } from './read-run.ts'
import { sameThings } from './same-things.ts'
import type { Step } from './step.ts'
import { sumsTo } from './sums-to.ts'

const answeredFor = /答复|办结|审结/
/** So many parts that make a count of the sentence before to the unit are no accident. */
const telling = 3

/** 工单2495件。交办2388件，直办107件；按期2424件、逾期71件: lists parted by semicolons, each of all that the sentence before counted. */
function eachOfAll(steps: readonly Step[], whole: Mention, add: Add): void {
  for (let from = 0; from < steps.length; ) {
    let to = from + 1
    while (to < steps.length && !(steps[to] as Step).semicolon) to++
    const parts = steps.slice(from, to).map(({ mention }) => mention)
    if (parts.length > 1 && parts.every(part => sameThings(part, whole)) && sumsTo(whole, parts)) add(whole, parts, 'colon', true)
    from = to
  }
}

/** Nobody leaves out so little, and unrelated counts seldom come so near; two of them less seldom. */
const nearest = { several: 0.02, two: 0.005 }
const leastOfTwo = 1000

function comesNear(head: Mention, parts: readonly Mention[]): boolean {
  const off = Math.abs(counts.sum(parts) - head.number.size)
  // 机动车12600辆。小型客车8600辆，货车2310辆，摩托车1620辆: the main of them; only a list that is closed leaves none out.
  if (counts.sum(parts) < head.number.size && !closesList(parts.at(-1) as Mention)) return false
  const [least, farthest] = parts.length < telling ? [leastOfTwo, nearest.two] : [leastPlain, nearest.several]
  return head.number.size >= least && sameThings(head, parts[0] as Mention) && off <= farthest * head.number.size
}

/** 前句之数 处分9455人。处分厅级干部42人，处级干部546人，…，其他人员6147人: a sentence that is nothing but the parts of a count before it. */
export function afterwards(steps: readonly Step[], previous: readonly Step[], add: Add, isSettled: (head: Mention) => boolean): void {
  const [first] = steps
  if (first?.link !== 'plain') return
  const [lone, second] = previous
  if (lone && !second && lone.mention.number.size >= leastPlain && steps.some(({ semicolon }) => semicolon))
    eachOfAll(steps, lone.mention, add)
  const other = steps.findIndex((step, at) => !sameThings(step.mention, first.mention) || (at > 0 && step.link === 'colon'))
  const many = other < 0 ? steps.length : other
  if (previous.length === 0 || many < 2) return
  const parts = (other < 0 ? steps : steps.slice(0, other)).map(step => step.mention)
  // 受理41件。主动公开4件，…: less will do where there is nothing else that it could be of.
  const least = previous.length === 1 && parts.length === steps.length && parts.length > telling ? 30 : 50
  const whole =
    many < telling
      ? undefined
      : previous.find(({ mention: head }) => head.number.size >= least && sameThings(head, first.mention) && sumsTo(head, parts))
  const nearly = whole ? [] : previous.filter(({ mention: head }) => comesNear(head, parts) && !isSettled(head))
  if (whole) add(whole.mention, parts, 'colon', true)
  else if (nearly.length === 1) add((nearly[0] as Step).mention, parts, 'colon', false)
  else if (many >= telling && closesList(parts.at(-1) as Mention)) {
    // 答复申请202件。…已办结申请中，予以公开55件，不予公开10件，…: all that became of what was answered.
    const near = previous
      .map(step => step.mention)
      .filter(
        head =>
          answeredFor.test(head.lead) &&
          sameThings(head, first.mention) &&
          Math.abs(counts.sum(parts) - head.number.size) <= head.number.size / 4,
      )
    if (near.length === 1) add(near[0] as Mention, parts, 'colon', false)
  }
}
