import { userInfo } from 'node:os'
import type { Decision } from './decision.ts'
import type { Verdict } from './gate.ts'

/** What goes into the record when the operator insists. */
export function decisionsOf(refused: Verdict['refused'], at: Date): readonly Decision[] {
  const by = operator()
  return refused.map(({ input, findings }) => ({
    at: at.toISOString(),
    by,
    file: input.key,
    sha256: input.sha256,
    findings: findings.map(({ rule, message, place }) => ({ rule, message, place })),
  }))
}

function operator(): string {
  try {
    return userInfo().username
  } catch {
    // An account without an entry in the system's list, as in some containers.
    return process.env.USER ?? process.env.USERNAME ?? '不明'
  }
}
