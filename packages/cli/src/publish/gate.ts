import type { Decision } from './decision.ts'
import type { GateFinding } from './gate-finding.ts'
import type { Input } from './inputs-of.ts'
import type { Judged } from './task.ts'

/** 把关的结果 */
export interface Verdict {
  /** Files with what speaks against publishing them, not yet let through by anybody. */
  readonly refused: readonly { readonly input: Input; readonly findings: readonly GateFinding[] }[]
  /** Files of which nothing can be read: never published, whoever insists. */
  readonly unreadable: ReadonlySet<string>
  readonly warnings: readonly { readonly input: Input; readonly findings: readonly GateFinding[] }[]
}

/** Errors refuse a file, unless the record says that these very findings in this very file were let through. */
export function gate(judged: readonly { readonly input: Input; readonly judged: Judged }[], decisions: readonly Decision[]): Verdict {
  const passed = new Set(decisions.flatMap(({ sha256, findings }) => findings.map(finding => keyOf(sha256, finding))))
  const refused: { input: Input; findings: readonly GateFinding[] }[] = []
  const warnings: { input: Input; findings: readonly GateFinding[] }[] = []
  const unreadable = new Set<string>()
  for (const { input, judged: outcome } of judged) {
    if (outcome.failure !== null) unreadable.add(input.key)
    const findings = outcome.failure === null ? outcome.findings : [failed(outcome.failure)]
    const errors = findings.filter(finding => finding.severity === 'error' && !passed.has(keyOf(input.sha256, finding)))
    const mild = findings.filter(finding => finding.severity === 'warning')
    if (errors.length > 0) refused.push({ input, findings: errors })
    if (mild.length > 0) warnings.push({ input, findings: mild })
  }
  return { refused, unreadable, warnings }
}

function failed(message: string): GateFinding {
  return { rule: 'file/unreadable', severity: 'error', message, place: '' }
}

function keyOf(sha256: string, { rule, message }: Pick<GateFinding, 'rule' | 'message'>): string {
  return `${sha256} ${rule} ${message}`
}
