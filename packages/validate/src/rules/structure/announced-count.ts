import { chineseNumeral } from '../../reading/chinese-numeral.ts'
import { readChineseNumeral } from '../../reading/read-chinese-numeral.ts'
import { type RunEntry, runs } from '../../reading/runs.ts'
import type { Rule } from '../../rule.ts'

/** 存在三个方面的问题： right before 一是. A slogan in quotation marks (“三项制度”：) announces no list. */
const announced =
  /(?<![第十百\d一二三四五六七八九])(十[一二三四五六七八九]?|[两二三四五六七八九]|\d{1,2})(?:个|大|项|条|点|类)?(?:方面|问题|不足|短板|差距|困难|原因|举措|措施|任务|工作|环节|做法|特点)[^。；;：:“”\d]{0,12}[：:。]$/

/** After a full stop only words that can mean nothing but the list that follows. */
const followsStop = /(?:方面|问题|不足|短板|差距|困难|原因)[^。；;：:，,“”]{0,12}。$/

/** The entries that run on from a first one, in step: 一是…二是…三是…, up to where they break off or begin anew. */
const stepsFrom = (run: readonly RunEntry[], index: number): readonly RunEntry[] => {
  const steps = run.slice(index)
  const end = steps.findIndex((entry, place) => entry.number !== place + 1)
  return end === -1 ? steps : steps.slice(0, end)
}

export const announcedCount: Rule = {
  id: 'structure/announced-count',
  severity: 'warning',
  summary: '预告的条数与实际列出的不符',
  why: '前面说“三个方面”，后面列到“四是”，读者会疑心漏写或多写；增删条目后常忘改总数',
  basis: { text: '《党政机关公文处理工作条例》第二十条（四）（审核数字）', confidence: 'A' },
  examples: {
    bad: [
      '还存在‹三个方面的问题›：一是力量薄弱；二是培训不够；三是宣传单一；四是考核不严。',
      '主要采取‹四项措施›：一是健全制度。二是加强培训。三是强化督察。',
    ],
    good: [
      '还存在三个方面的问题：一是力量薄弱；二是培训不够；三是宣传单一。',
      '严格落实行政执法“三项制度”：一是公示；二是记录。',
      '整改问题12个。一是健全制度。二是加强培训。',
      '发现3个问题，已整改2个：一是健全制度；二是加强培训。',
      '先后解决三个问题，效果良好。一是健全制度。二是加强培训。',
    ],
  },
  *check({ report }) {
    for (const run of runs(report)) {
      for (const [index, entry] of run.entries()) {
        if (entry.number !== 1) continue
        const { paragraph } = entry
        const at = entry.span.start - paragraph.span.start
        const before = paragraph.text.slice(Math.max(0, at - 40), at)
        const match = announced.exec(before)
        if (!match || (before.endsWith('。') && !followsStop.test(before))) continue
        const expected = readChineseNumeral(match[1] ?? '')
        const steps = stepsFrom(run, index)
        const actual = steps.length
        const broken = run[index + actual] !== undefined && run[index + actual]?.number !== 1
        if (expected === null || expected === actual || actual < 2 || broken) continue
        yield {
          span: { start: entry.span.start - match[0].length, end: entry.span.start - 1 },
          message: `前面说“${match[0].slice(0, -1)}”，后面列了${actual}条（到“${chineseNumeral(actual)}是”）`,
          related: [{ span: steps.at(-1)?.span ?? entry.span, message: '最后一条' }],
        }
      }
    }
  },
}
