import { inTable } from '../../reading/in-table.ts'
import type { Rule } from '../../rule.ts'

/** 密级 with ★ (GB/T 9704—2012 7.2.2), or alone on its line; the words 机密 and 秘密 in a sentence are only words. */
const starred = /(?:绝\s{0,2}密|机\s{0,2}密|秘\s{0,2}密)\s{0,2}[★☆]\s{0,2}(?:长期|[\d一二三四五六七八九十]{1,3}\s?(?:年|个月|天))?/g
const alone = /^[ \t\u3000]*((?:绝|机|秘)[ \u3000]{0,2}密)[ \t\u3000]*$/gm

export const secrecyMark: Rule = {
  id: 'disclosure/secrecy-mark',
  severity: 'error',
  summary: '出现密级标志',
  why: '标有密级的文件不得公开；年度报告除涉及党和国家秘密的外都要公开，两者必居其一，公开前请保密审查',
  basis: { text: 'GB/T 9704—2012《党政机关公文格式》7.2.2；《法治政府建设与责任落实督察工作规定》第二十四条', confidence: 'A' },
  examples: {
    bad: [
      `‹机密★1年›

云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。`,
      `‹秘密›

云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。`,
    ],
    good: ['依法保守国家秘密和商业秘密，全年开展保密检查4次。', '办理涉及商业秘密的案件3件。'],
  },
  *check(subject) {
    const { source } = subject
    for (const match of source.text.matchAll(starred)) {
      yield {
        span: { start: match.index, end: match.index + match[0].trimEnd().length },
        message: `出现密级标志“${match[0].trim()}”，不得公开`,
      }
    }
    for (const match of source.text.matchAll(alone)) {
      const start = match.index + match[0].indexOf(match[1] ?? '')
      const span = { start, end: start + (match[1]?.length ?? 0) }
      if (!inTable(subject, span)) yield { span, message: `单独一行的“${match[1]}”像是密级标志，不得公开` }
    }
  },
}
