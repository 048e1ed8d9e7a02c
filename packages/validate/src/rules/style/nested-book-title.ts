import { passages } from '../../reading/passages.ts'
import type { Rule } from '../../rule.ts'

/** Pairs of 《》 that stand within a pair: where each begins and ends. A mark without its partner makes no pair. */
const innerPairs = (text: string): readonly (readonly [start: number, end: number])[] => {
  const open: number[] = []
  const waiting: (readonly [number, number])[] = []
  const found: (readonly [number, number])[] = []
  for (const { index, 0: mark } of text.matchAll(/[《》]/g)) {
    if (mark === '《') {
      open.push(index)
      continue
    }
    const start = open.pop()
    if (start === undefined) continue
    if (open.length > 0) waiting.push([start, index + 1])
    else found.push(...waiting.splice(0))
  }
  return found
}

export const nestedBookTitle: Rule = {
  id: 'style/nested-book-title',
  severity: 'info',
  summary: '书名号里面又用了双书名号',
  why: '书名号里再用书名号时，外面用《》，里面用〈〉，文件名的起止才分得清',
  basis: { text: 'GB/T 15834—2011《标点符号用法》4.15', confidence: 'C' },
  fix: '里面的改为〈〉（安全）',
  examples: {
    bad: ['转发《关于印发‹《云溪市普法规划》›的通知》。'],
    good: ['转发《关于印发〈云溪市普法规划〉的通知》。', '出台《条例》《办法》《细则》。'],
  },
  *check(subject) {
    for (const passage of passages(subject)) {
      for (const [from, to] of innerPairs(passage.text)) {
        const [start, end] = [passage.span.start + from, passage.span.start + to]
        yield {
          span: { start, end },
          message: '书名号里面的书名号应写作“〈〉”',
          fixes: [
            {
              label: '里面的改为〈〉',
              safety: 'safe',
              edits: [
                { span: { start, end: start + 1 }, text: '〈' },
                { span: { start: end - 1, end }, text: '〉' },
              ],
            },
          ],
        }
      }
    }
  },
}
