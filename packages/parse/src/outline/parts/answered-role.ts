import type { SectionRole } from '@fazhi/schema'
import { sentenceEnd } from '../sentence-end.ts'
import { speaksOf } from './speaks-of.ts'

/** 段落所答的法定内容 What a paragraph without a heading answers, judged by its first sentence. */
export function answeredRole(text: string): SectionRole | null {
  const end = sentenceEnd(text, 0, 400)
  const first = end < 0 ? text.slice(0, 400) : text.slice(0, end)
  if (speaksOf(first, 'shortcomings')) return 'shortcomings'
  return speaksOf(first, 'plan') ? 'plan' : null
}
