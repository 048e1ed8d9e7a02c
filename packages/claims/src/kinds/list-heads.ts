import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { counts } from './counts.ts'

/** 工人734.2万名，农牧渔民2593.7万名，管理人员901.6万名: one of a list, in the middle of a sentence, is no whole of what follows it. */
function leads({ index, passed, cues, sentence }: Mention, mentions: readonly Mention[]): boolean {
  // 从类别看，公安33件，占6%；国土13件，占3%；…: what such a sentence lists is no whole of the rest of it.
  const opener = mentions.find(other => other.sentence === sentence)
  if (opener && /(?:从|按)[^，,]{1,14}(?:看|分|划分)[，,：:]$/.test(opener.gap)) return false
  const begins = index === 0 || (passed & ((1 << mark.stop) | (1 << mark.semicolon))) !== 0
  return begins || (cues & (cue.intake | cue.done | cue.total)) !== 0
}

/** 专题会议6次，研究重点任务23项，…: what is counted otherwise stands before it. */
function firstOfKind(whole: Mention, mentions: readonly Mention[]): boolean {
  const before = mentions[whole.index - 1]
  if (!before || before.sentence !== whole.sentence || !counts.is(before) || whole.bracket !== 0) return false
  return mentions.every(
    other =>
      other.index >= whole.index || other.sentence !== whole.sentence || !counts.is(other) || other.number.family !== whole.number.family,
  )
}

/** 清单之首 Whether a count that no words make a whole stands where a whole would: at the head of its sentence, or as the first of its kind. */
export const listHeads = { leads, firstOfKind }
