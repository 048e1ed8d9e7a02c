import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'

/** 下降、减少 Whether the words of a change say that it went down. */
export function falls({ cues }: Mention): boolean {
  return (cues & cue.down) !== 0 && (cues & cue.up) === 0
}
