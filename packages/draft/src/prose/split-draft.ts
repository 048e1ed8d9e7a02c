/** A draft in its parts; lines count from 1. */
export interface SplitDraft {
  /** Front matter of the report as it goes out, figures left off; with its line break. */
  readonly front: string
  readonly body: string
  readonly bodyLine: number
  readonly figuresYaml: string | null
  readonly figuresLine: number
}

const fence = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?\r?\n)?(---[ \t]*(?:\r?\n|$))/
const lineCount = (text: string): number => text.split('\n').length - 1

/**
 * 拆分草稿 Front matter, figures in it (the top-level keys 数据 and `figures` with everything indented under them), and body. The report
 * that goes out carries the other front matter only.
 */
export const splitDraft = (draft: string): SplitDraft => {
  const match = fence.exec(draft)
  if (match === null) return { front: '', body: draft, bodyLine: 1, figuresYaml: null, figuresLine: 1 }
  const [whole, open = '', inner = '', close = ''] = match
  const lines = inner.split('\n').slice(0, -1)
  const starts = lines.findIndex(line => /^(?:数据|figures)\s*:/.test(line))
  const bodyLine = lineCount(whole) + 1
  const body = draft.slice(whole.length)
  if (starts < 0) return { front: whole, body, bodyLine, figuresYaml: null, figuresLine: 1 }
  const next = lines.findIndex((line, at) => at > starts && /^[^\s#]/.test(line))
  const ends = next < 0 ? lines.length : next
  const kept = [...lines.slice(0, starts), ...lines.slice(ends)].map(line => `${line}\n`).join('')
  return {
    front: kept.trim() === '' ? '' : open + kept + close,
    body,
    bodyLine,
    figuresYaml: lines.slice(starts, ends).join('\n'),
    figuresLine: lineCount(open) + starts + 1,
  }
}
