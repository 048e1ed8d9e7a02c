import type { Block, Report } from '@fazhi/schema'

const openings = /(?:^|(?<=[。；;：:，,]))(?=[一二三四五六七八九十]{1,2}是)/

/** 上年的承诺 What last year's report announced for this year: each 一是… of the plan, else each paragraph or item. */
export const promises = (report: Report): readonly string[] => {
  const sections = report.sections.filter(({ role }) => role === 'plan')
  const paragraphs = sections.length > 0 ? sections.flatMap(({ children }) => wordsOf(children)) : partsOf(report)
  return paragraphs
    .flatMap(paragraph => {
      const runs = paragraph.split(openings).filter(run => /^[一二三四五六七八九十]{1,2}是/.test(run))
      return runs.length > 0 ? runs : [paragraph]
    })
    .map(promise => promise.replace(/^[一二三四五六七八九十]{1,2}是/, '').trim())
    .filter(promise => promise.length > 8)
}

const wordsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(block => {
    if (block.kind === 'table') return []
    if (block.kind === 'paragraph') return [block.text]
    const below = wordsOf(block.children)
    return below.length > 0 ? [`${block.title.text}${/[。：]$/.test(block.title.text) ? '' : '。'}${below.join('')}`] : [block.title.text]
  })

/** Plans without a heading of their own are found by `parts`. */
const partsOf = (report: Report): readonly string[] => {
  const plan = report.parts.filter(({ role }) => role === 'plan')
  const inside = (start: number): boolean => plan.some(({ span }) => start >= span.start && start < span.end)
  const collect = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap(block => {
      if (block.kind === 'paragraph') return inside(block.span.start) ? [block.text] : []
      return block.kind === 'item' ? collect(block.children) : []
    })
  return collect([...report.preamble, ...report.sections.flatMap(({ children }) => children)])
}
