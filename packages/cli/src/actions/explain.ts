import { ruleDocument, rules } from '@fazhi/validate'
import { nearest } from '../input/nearest.ts'
import { OperatorError } from '../operator-error.ts'

/** Prints the page of one rule. */
export function explain(id: string): number {
  const rule = rules.find(entry => entry.id === id || entry.id.endsWith(`/${id}`))
  if (!rule) {
    throw new OperatorError(
      `没有“${id}”这条规则${nearest(
        id,
        rules.map(entry => entry.id),
      )}，fazhi rules 列出所有规则`,
    )
  }
  process.stdout.write(ruleDocument(rule))
  return 0
}
