import { rules } from '@fazhi/validate'
import { severityTerms } from '../output/severity-terms.ts'

/** Lists every rule: severity, id, what it looks for. */
export function listRules(): number {
  for (const rule of rules) process.stdout.write(`${severityTerms[rule.severity]}  ${rule.id.padEnd(40)}  ${rule.summary}\n`)
  return 0
}
