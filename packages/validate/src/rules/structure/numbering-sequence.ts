import type { Marker } from '@fazhi/schema'
import type { Finding } from '../../finding.ts'
import { chineseNumeral } from '../../reading/chinese-numeral.ts'
import { isNumbered, type Siblings, siblingHeadings } from '../../reading/sibling-headings.ts'
import type { Rule } from '../../rule.ts'

/** The marker as it would read with another number: （三） with 4 is （四）. */
const numbered = (marker: Marker, number: number): string =>
  marker.text
    .trim()
    .replace(/\d+|[一二三四五六七八九十]+|[①-⑳]/, written =>
      /\d/.test(written) ? String(number) : /[①-⑳]/.test(written) ? String.fromCharCode(0x245f + number) : chineseNumeral(number),
    )

/** Headings of one style in a row, those without a number left out: they may begin a list of their own. */
const rows = ({ headings }: Siblings): readonly (readonly Marker[])[] => {
  const all: Marker[][] = []
  let style: string | null = null
  for (const heading of headings) {
    if (!isNumbered(heading)) {
      style = null
      continue
    }
    if (heading.marker.style !== style) all.push([])
    style = heading.marker.style
    all.at(-1)?.push(heading.marker)
  }
  return all
}

/** Whether a number stands at the head of a line or sentence, though it was not read as a heading's: （一）××； in a list. */
const standsBetween = (text: string, sought: string): boolean => {
  const core = sought
    .replace(/[（(]/g, '[（(]')
    .replace(/[）)]/g, '[）)]')
    .replace(/[、.．，,]$/, '[、.．，,]')
  return new RegExp(`(?:^|[\\n。；;：:])[ \\t\u3000]*${core}`).test(text)
}

function* faults(row: readonly Marker[], before: number, text: string): Iterable<Finding> {
  let last = before
  for (const [index, marker] of row.entries()) {
    const { number, span } = marker
    const next = row[index + 1]?.number
    const written = marker.text.trim()
    const expected = last + 1
    const previous = row[index - 1]
    last = number
    if (number === expected) continue
    // Beginning anew is a list of its own; only the report's own parts cannot.
    if (number === 1 && (index === 0 || marker.style !== 'comma')) continue
    const right = numbered(marker, expected)
    const from = previous?.span.end ?? Math.max(0, span.start - 4000)
    if (number > 1 && standsBetween(text.slice(from, span.start), numbered(marker, number - 1))) continue
    // 一、二、四、三、五 has one stray number only, and the count goes on from where it belongs.
    if (next === expected + 1) last = expected
    const what = number === expected - 1 ? '序号重复' : number > expected ? '序号跳号' : '序号颠倒'
    const place =
      index === 0 && before === 0
        ? `从“${written}”开始，前面没有“${numbered(marker, 1)}”`
        : `“${numbered(marker, expected - 1)}”之后应为“${right}”，文中写作“${written}”`
    yield { span, message: `${what}：${place}` }
  }
}

export const numberingSequence: Rule = {
  id: 'structure/numbering-sequence',
  severity: 'warning',
  summary: '标题序号重复、跳号或颠倒',
  why: '序号断了，多半是增删段落后没有重排，或者漏了一节；引用“第三部分”时也会指错',
  basis: { text: 'GB/T 9704—2012《党政机关公文格式》7.3.3', confidence: 'A' },
  examples: {
    bad: [
      `一、主要举措和成效

全年制定行政规范性文件6件。

‹三、›存在的不足和原因

主要原因是编制紧缺。`,
      `一、主要举措和成效

（一）健全依法行政制度体系

全年制定行政规范性文件6件。

（二）规范行政执法

开展案卷评查2次。

‹（二）›化解矛盾纠纷

调解案件320件。`,
    ],
    good: [
      `一、主要举措和成效

（一）健全依法行政制度体系

全年制定行政规范性文件6件。

（二）规范行政执法

开展案卷评查2次。

二、存在的不足和原因

（一）力量薄弱

主要原因是编制紧缺。`,
      `一、主要举措和成效

重点做好以下工作：

（一）健全制度；

（二）加强培训。

还开展了以下检查：

（一）食品安全检查；

（二）价格检查。`,
    ],
  },
  *check({ source, report }) {
    // Some reports count （一）（二） through all their parts: the last number of each style, whatever it stood under.
    const lastOf = new Map<string, number>()
    for (const siblings of siblingHeadings(report)) {
      for (const row of rows(siblings)) {
        const [first] = row
        if (!first) continue
        const goesOn = first.number === (lastOf.get(first.style) ?? 0) + 1
        yield* faults(row, goesOn ? first.number - 1 : 0, source.text)
        lastOf.set(first.style, row.at(-1)?.number ?? 0)
      }
    }
  },
}
