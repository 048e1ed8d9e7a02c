import type { Block, Part } from '@fazhi/schema'
import { opening } from './opening.ts'
import { sentencesOf } from './sentences-of.ts'
import { speaksOf } from './speaks-of.ts'

/** 第一责任人 Sentences on what the leaders did, at whatever depth. */
export function leadershipSentences(block: Block): readonly Part[] {
  if (block.kind === 'table') return []
  if (block.kind === 'item') return block.children.flatMap(leadershipSentences)
  return sentencesOf(block)
    .filter(sentence => speaksOf(sentence.text, 'leadership'))
    .map(sentence => ({ role: 'leadership', title: opening(sentence.text), own: false, span: sentence.span }))
}
