import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'

/** 其他、其余 Closes a list: with it the list is whole. */
export function closesList({ cues, gapCues, quantity: { label } }: Mention): boolean {
  return ((cues | gapCues) & cue.rest) !== 0 || (label.startsWith('其') && '他它余'.includes(label.charAt(1) || '\n'))
}
