import type { SectionRole } from '@fazhi/schema'
import { sentencesOf } from './sentences-of.ts'
import { speaksOf } from './speaks-of.ts'

/** 段落所答的法定内容 What a paragraph without a heading answers, judged by its first sentences. */
export function answeredRole(text: string): SectionRole | null {
  const sentences = sentencesOf({ text: text.slice(0, 600), span: { start: 0, end: 0 } })
  // 总的来看，……取得明显成效。但仍存在……: what was done is acknowledged first.
  if (sentences.slice(0, 2).some(sentence => speaksOf(sentence.text, 'shortcomings'))) return 'shortcomings'
  return sentences[0] !== undefined && speaksOf(sentences[0].text, 'plan') ? 'plan' : null
}
