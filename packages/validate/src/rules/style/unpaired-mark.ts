import { passages } from '../../reading/passages.ts'
import type { Rule } from '../../rule.ts'

/** Both widths of a bracket may close each other: which width is right is another rule's matter. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': '）',
  '〔': '〕',
  '【': '】',
}
const names: Readonly<Record<string, string>> = {
  '“': '前引号',
  '‘': '前单引号',
  '《': '前书名号',
  '〈': '前单书名号',
  '（': '前括号',
  '(': '前括号',
  '〔': '前六角括号',
  '【': '前方头括号',
}
const closing = new Set(Object.values(closers))

/** 1） and a） at the head of an entry close nothing. */
const entry = /(?:^|[^\dA-Za-z])(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,2})$/

interface Unpaired {
  readonly index: number
  readonly mark: string
  readonly partner: string
}

const isApostrophe = (text: string, index: number): boolean => text[index] === '’' && /[A-Za-z]/.test(text[index - 1] ?? '')

/** Marks without a partner in a paragraph. A closer pairs with the nearest opener of its kind; what was opened in between stays open. */
const unpairedIn = (text: string): readonly Unpaired[] => {
  const open: { index: number; mark: string }[] = []
  const lone: Unpaired[] = []
  for (const { index, 0: mark } of text.matchAll(/[“”‘’《》〈〉（）()〔〕【】]/g)) {
    if (closers[mark] !== undefined) open.push({ index, mark })
    const close = mark === ')' ? '）' : mark
    if (!closing.has(close) || isApostrophe(text, index)) continue
    const from = open.findLastIndex(opener => closers[opener.mark] === close)
    if (from !== -1)
      lone.push(
        ...open
          .splice(from)
          .slice(1)
          .map(opener => ({ ...opener, partner: closers[opener.mark] ?? '' })),
      )
    else if (close !== '）' || !entry.test(text.slice(Math.max(0, index - 4), index))) {
      lone.push({ index, mark, partner: Object.keys(closers).find(opener => closers[opener] === close) ?? '' })
    }
  }
  return [...lone, ...open.map(opener => ({ ...opener, partner: closers[opener.mark] ?? '' }))].toSorted((a, b) => a.index - b.index)
}

interface Lone extends Unpaired {
  readonly order: number
}

/** A quotation may run over paragraphs: its marks then find each other a few paragraphs apart, or each paragraph opens anew. */
function* pairsAcross<T extends Lone>(found: readonly T[]): Iterable<T> {
  let open: T[] = []
  for (const lone of found) {
    if (lone.mark === '“') open = [...open.slice(-11), lone]
    if (lone.mark !== '”') continue
    const from = open.at(-1)
    if (!from || lone.order - from.order >= 12) continue
    yield* open.filter(opener => opener === from || (opener.index === 0 && opener.order > from.order - 12))
    yield lone
    open = []
  }
}

export const unpairedMark: Rule = {
  id: 'style/unpaired-mark',
  severity: 'warning',
  summary: '引号、书名号或括号不成对',
  why: '引号、书名号、括号都要前后成对；缺一半时引文和文件名从哪里起、到哪里止就说不清',
  basis: { text: 'GB/T 15834—2011《标点符号用法》4.8、4.9、4.15', confidence: 'C' },
  examples: {
    bad: [
      '落实《法治政府建设实施方案（2021—2025年）》‹）›（云委发〔2021〕5号）。',
      '深入推进“放管服改革”‹”›，减少证明事项12项。',
      '出台‹《›关于加强行政应诉工作的意见，明确了责任。',
    ],
    good: [
      '落实《法治政府建设实施方案（2021—2025年）》（云委发〔2021〕5号），推进“放管服”改革。',
      '主要措施：1）健全制度；2）加强培训，一是a）集中学；b）网上学。',
      '印发《关于〈云溪市普法规划〉的通知》。',
      `会议强调：“要严格规范公正文明执法。

要加强执法监督。”`,
    ],
  },
  *check(subject) {
    const found = passages(subject).flatMap((passage, order) => unpairedIn(passage.text).map(lone => ({ ...lone, passage, order })))
    const acrossParagraphs = new Set(pairsAcross(found))
    for (const lone of found) {
      const { index, mark, partner, passage } = lone
      if (acrossParagraphs.has(lone)) continue
      const start = passage.span.start + index
      const opens = closers[mark] !== undefined
      yield {
        span: { start, end: start + 1 },
        message: opens
          ? `${names[mark] ?? '前'} ${mark} 没有配对，本段后面缺 ${partner}`
          : `${names[partner] ?? '前'} ${partner} 缺失，本段只有后一半 ${mark}`,
      }
    }
  },
}
