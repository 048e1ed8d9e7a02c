import type { Severity } from '@fazhi/schema'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'
import type { Subject } from './subject.ts'

/** 规则配置 For each rule id the severity it shall have, or `off`. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** A finding the rule itself holds to be lighter than usual stays lighter; none is heavier than configured. */
const capped = (finding: Finding, severity: Severity): Finding =>
  finding.severity !== undefined && weight[finding.severity] > weight[severity] ? { ...finding, severity } : finding

const withSeverity = (rule: Rule, severity: Severity): Rule => ({
  ...rule,
  severity,
  *check(subject: Subject) {
    for (const finding of rule.check(subject)) yield capped(finding, severity)
  },
})

/** 配置规则 The rules as the operator wants them, and the configured ids that no rule bears, in the order of the configuration. */
export const configureRules = (
  rules: readonly Rule[],
  configured: RuleSeverities,
): { readonly rules: readonly Rule[]; readonly unknown: readonly string[] } => {
  const severities = new Map(Object.entries(configured))
  const known = new Set(rules.map(rule => rule.id))
  return {
    rules: rules.flatMap(rule => {
      const severity = severities.get(rule.id)
      if (severity === undefined) return [rule]
      return severity === 'off' ? [] : [withSeverity(rule, severity)]
    }),
    unknown: [...severities.keys()].filter(id => !known.has(id)),
  }
}
