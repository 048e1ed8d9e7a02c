import type { GateFinding } from './gate-finding.ts'

/** 放行 Somebody let a file go public in spite of what was found in it: this very file, with these very findings. */
export interface Decision {
  /** ISO 8601. The one place where fazhi looks at the clock: this is a log, no part of the column. */
  readonly at: string
  readonly by: string
  readonly file: string
  readonly sha256: string
  readonly findings: readonly Pick<GateFinding, 'rule' | 'message' | 'place'>[]
}
