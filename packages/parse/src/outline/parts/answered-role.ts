import type { SectionRole } from '@fazhi/schema'
import { roleWordings } from '@fazhi/schema'
import { sentenceEnd } from '../sentence-end.ts'

const sought: readonly SectionRole[] = ['shortcomings', 'plan']

/** 段落所答的法定内容 What a paragraph without a heading answers, judged by its first sentence. */
export function answeredRole(text: string): SectionRole | null {
  const end = sentenceEnd(text, 0, 400)
  const first = end < 0 ? text.slice(0, 400) : text.slice(0, end)
  return roleWordings.find(wording => sought.includes(wording.role) && wording.sentences.some(form => form.test(first)))?.role ?? null
}
