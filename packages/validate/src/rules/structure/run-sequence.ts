import type { Finding } from '../../finding.ts'
import { chineseNumeral } from '../../reading/chinese-numeral.ts'
import { type Run, type RunEntry, runs } from '../../reading/runs.ts'
import type { Rule } from '../../rule.ts'

const word = (number: number): string => `“${chineseNumeral(number)}是”`

/** Words that carry an enumeration on in another form: 一是…，另一方面…. */
const carriedOn = /(?:二要|二则|二来|其二|其次|第二|再次|最后|另一方面|此外|另外|同时)/

const alone = ({ paragraph, span }: RunEntry): boolean => !carriedOn.test(paragraph.text.slice(span.end - paragraph.span.start))

/**
 * Entries may nest (paragraphs 一是, 二是, each with an enumeration inside) and begin anew: an entry goes on from the nearest open
 * enumeration that waits for it.
 */
function* faults(run: Run): Iterable<Finding> {
  const open: RunEntry[] = []
  const single = new Set<RunEntry>()
  for (const entry of run) {
    if (entry.number === 1) {
      open.push(entry)
      single.add(entry)
      continue
    }
    const waiting = open.findLastIndex(({ number }) => number === entry.number - 1)
    const last = open.at(-1)
    const from = waiting === -1 ? open.length - 1 : waiting
    const left = open.splice(Math.max(0, from))
    for (const passed of left.slice(0, 1)) single.delete(passed)
    open.push(entry)
    if (waiting !== -1) continue
    if (last === undefined) yield { span: entry.span, message: `${word(entry.number)}之前没有${word(entry.number - 1)}` }
    else if (last.number === entry.number) yield { span: entry.span, message: `${word(entry.number)}重复，应为${word(entry.number + 1)}` }
    else yield { span: entry.span, message: `${word(last.number)}之后应为${word(last.number + 1)}，文中是${word(entry.number)}` }
  }
  for (const entry of single) if (alone(entry)) yield { span: entry.span, message: `只有“一是”，没有“二是”` }
}

export const runSequence: Rule = {
  id: 'structure/run-sequence',
  severity: 'warning',
  summary: '“一是、二是、三是”断号、重号或只有“一是”',
  why: '“二是”之后直接写“四是”，不是漏了一条就是删改后没有重排；只有一条时不必用“一是”',
  basis: { text: '《党政机关公文处理工作条例》第十九条（三）', confidence: 'A' },
  examples: {
    bad: [
      '一是健全制度，印发文件6件。二是加强培训，举办讲座4期。‹四是›强化督察，整改问题12个。',
      '一是健全制度，印发文件6件。二是加强培训，举办讲座4期。‹二是›强化督察，整改问题12个。',
      '主要做法：‹一是›健全制度，印发文件6件，举办讲座4期。',
      `一是健全制度，印发文件6件。

二是加强培训，举办讲座4期。

‹四是›强化督察，整改问题12个。`,
    ],
    good: [
      '一是健全制度。二是加强培训。三是强化督察。在执法方面，一是抓规范；二是抓监督。',
      `一是健全制度：一是立规，二是清理。

二是加强培训：一是集中学，二是网上学。

三是强化督察。`,
      '工作中坚持一是一、二是二，不虚报数字。',
      '一是一、二是二',
    ],
  },
  *check({ report }) {
    for (const run of runs(report)) yield* faults(run)
  },
}
