import type { Mention } from '../reading/mention.ts'
import { maximumRun } from './run-ends.ts'
import { sameThings } from './same-things.ts'
import type { Step } from './step.ts'

/** 文件1562件，其中市政府文件56件，废止12件；部门文件1506件，废止86件: the parts, without what became of each. */
export function segmentsOf(steps: readonly Step[], from: number): readonly Mention[] {
  const first = steps[from] as Step // within bounds
  const segments = [first.mention]
  for (let k = from + 1; k < steps.length && segments.length < maximumRun; k++) {
    const step = steps[k] as Step // within bounds
    if (step.link === 'colon' || step.link === 'inside') break
    if (step.semicolon && sameThings(step.mention, first.mention)) segments.push(step.mention)
  }
  return segments
}
