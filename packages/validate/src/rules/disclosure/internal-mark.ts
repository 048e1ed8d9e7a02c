import type { Span } from '@fazhi/schema'
import { inTable } from '../../reading/in-table.ts'
import type { Rule } from '../../rule.ts'
import type { Subject } from '../../subject.ts'

const words =
  '(?:内部(?:资料|文件|材料|使用|参考|掌握|刊物|明电|传阅)?(?:[，、 ]?(?:注意保存|注意保密|请勿外传|不得外传|严禁外传))?|不予公开|不公开|此件不(?:予)?公开|注意保存|请勿外传|不得外传)'
const drafts = '(?:征求意见稿|讨论稿|送审稿|审议稿|修改稿|请示件|草案|草稿|初稿|代拟稿|报审稿)'
/** A mark stands alone on a line, in brackets or not; 不予公开12件 in a sentence is a count. */
const line = new RegExp(String.raw`^[ \t\u3000]*([（(【〔[]?(?:${words}|${drafts})[）)】〕\]]?)[ \t\u3000]*$`, 'gm')
const isDraft = new RegExp(drafts)
/** …or closes the title: …的报告（征求意见稿）. */
const closing = new RegExp(String.raw`[（(【〔[](?:${words}|${drafts})(?:[一二三四五六七八九十\d]{1,2}稿?)?[）)】〕\]]$`)

function* marks(subject: Subject): Iterable<{ readonly span: Span; readonly text: string }> {
  const { source, report } = subject
  const body = report.sections[0]?.span.start ?? source.text.length
  for (const match of source.text.matchAll(line)) {
    const text = match[1] ?? ''
    const start = match.index + match[0].indexOf(text)
    const span = { start, end: start + text.length }
    // Below the title 初稿 alone on a line may be an entry of a list or a table.
    if (inTable(subject, span) || (isDraft.test(text) && start > body)) continue
    yield { span, text }
  }
  for (const { span, text } of report.title?.lines ?? []) {
    const match = closing.exec(text.trimEnd())
    // A line that is nothing but the mark has been told of above.
    if (match && match.index > 0)
      yield { span: { start: span.start + match.index, end: span.start + match.index + match[0].length }, text: match[0] }
  }
}

export const internalMark: Rule = {
  id: 'disclosure/internal-mark',
  severity: 'error',
  summary: '带有内部、不予公开或征求意见稿的标记',
  why: '把内部文本、征求意见稿当作定稿公开，或者公开的文本还带着“不予公开”，都曾出过事；公开前换成定稿并去掉标记',
  basis: { text: '《法治政府建设与责任落实督察工作规定》第二十四条（向社会公开）；公开前审核和保密审查', confidence: 'A' },
  examples: {
    bad: [
      `云溪市人民政府关于2023年法治政府建设情况的报告‹（征求意见稿）›

一、主要举措和成效

全年制定行政规范性文件6件。`,
      `‹内部资料 注意保存›

云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。`,
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

云溪市人民政府
2024年2月20日

‹（此件不公开）›`,
    ],
    good: ['研究论证《云溪市立法条例（征求意见稿）》，答复信息公开申请78件，其中不予公开12件。', '完善内部层级监督，印发内部资料6期。'],
  },
  *check(subject) {
    for (const { span, text } of marks(subject)) {
      yield isDraft.test(text)
        ? { span, severity: 'warning', message: `带有“${text}”的标记，报送、公开前应换成定稿` }
        : { span, message: `带有“${text}”的标记，与向社会公开的要求不符` }
    }
  },
}
