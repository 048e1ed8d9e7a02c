import type { Span } from '@fazhi/schema'
import { passages } from '../../reading/passages.ts'
import { sectionOf } from '../../reading/section-of.ts'
import { titleText } from '../../reading/title-text.ts'
import { yearsIn } from '../../reading/years-in.ts'
import type { Rule } from '../../rule.ts'
import type { Subject } from '../../subject.ts'

/** A year the text gives itself, where it stands, and the words that do it. */
interface Stated {
  readonly span: Span
  readonly year: number
  readonly words: string
}

/** 现将……情况报告如下; a report's first words 2023年，; the heading 2023年主要举措和成效. */
const announcement = /(?:报告|汇报|公布|公开)(?:如下|于后)/

/** The words between 现将 and 报告如下, in one sentence, and where they begin. */
const announced = (text: string): { readonly start: number; readonly words: string } | null => {
  const start = text.indexOf('现将') + 2
  if (start === 1) return null
  const sentence = text.slice(start, start + 100).split(/[。；;]/, 1)[0] ?? ''
  const end = sentence.search(announcement)
  return end === -1 ? null : { start, words: sentence.slice(0, end) }
}

const firstWords = /^((?:19|20)\d\d)年度?[，,]/

/** What is named within 《》 or （） has years of its own; 2021年以来 and 到2025年 are spans of time. */
const asides: readonly RegExp[] = [/《[^《》]{0,60}》/g, /[（(][^（(）)]{0,60}[）)]/g, /(?<=[到至])\d{4}年|\d{4}年(?=以来|起|前|底)/g]

const bare = (words: string): string => asides.reduce((rest, aside) => rest.replace(aside, found => '〇'.repeat(found.length)), words)

const single = (words: string, offset: number, whole: string): Stated | null => {
  const plain = bare(words)
  const years = yearsIn(plain)
  const [year] = years
  if (year === undefined || years.length !== 1) return null
  const start = offset + plain.indexOf(String(year))
  return { span: { start, end: start + 5 }, year, words: whole }
}

function* stated(subject: Subject, year: number): Iterable<Stated> {
  const { report, source } = subject
  const first = report.sections[0]?.span.start ?? source.text.length
  const preamble = passages(subject).filter(({ kind, span }) => kind === 'paragraph' && span.start < first)
  for (const [index, { span, text }] of preamble.entries()) {
    const introduced = announced(text)
    const found = introduced && single(introduced.words, span.start + introduced.start, `现将${introduced.words}报告如下`)
    if (found) yield found
    const begun = index === 0 && !found && !text.includes(`${year}年`) ? firstWords.exec(text) : null
    if (begun) yield { span: { start: span.start, end: span.start + 5 }, year: Number(begun[1]), words: begun[0] }
  }
  for (const part of report.parts) {
    const section = part.role === 'achievements' ? sectionOf(report, part) : undefined
    if (!section || /下一步|打算|安排|计划/.test(section.title.text)) continue
    const found = single(section.title.text, section.title.span.start, section.title.text)
    if (found) yield found
  }
}

export const yearMismatch: Rule = {
  id: 'structure/year-mismatch',
  severity: 'error',
  summary: '正文所说的年度与标题不一致',
  why: '套用上年稿子时最容易漏改年份；年度不一，通篇数据属于哪一年就说不清',
  basis: { text: '《党政机关公文处理工作条例》第二十条（四）（审核时间、数字）', confidence: 'A' },
  fix: '改为标题的年份（须人工确认）',
  examples: {
    bad: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

临江省人民政府：

现将我市‹2022年›度法治政府建设情况报告如下：

一、主要举措和成效

全年制定行政规范性文件6件。`,
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、‹2022年›主要举措和成效

全年制定行政规范性文件6件。`,
    ],
    good: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

2021年以来，我市持续用力。现将贯彻《法治政府建设实施纲要（2021—2025年）》2023年度情况报告如下：

一、2021年以来的主要举措和成效

累计制定行政规范性文件14件。`,
      `云溪市人民政府关于2023年法治政府建设情况的报告

2023年，我市将2021年以来的文件全部清理。现将2023年度法治政府建设情况报告如下：

一、2023年主要举措和成效

2022年以来，累计制定行政规范性文件14件。`,
    ],
  },
  *check(subject) {
    const years = yearsIn(`${titleText(subject.report)}年`)
    const [year] = years
    if (year === undefined || years.length !== 1) return
    for (const { span, year: other, words } of stated(subject, year)) {
      if (other === year) continue
      yield {
        span,
        message: `标题是${year}年，这里写作${other}年`,
        because: `标题“${titleText(subject.report)}”，正文“${words.slice(0, 40)}”`,
        fixes: [{ label: `改为${year}年`, safety: 'unsafe', edits: [{ span, text: `${year}年` }] }],
      }
    }
  },
}
