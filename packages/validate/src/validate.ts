import type { Diagnostic } from '@fazhi/schema'
import type { Rule } from './rule.ts'
import { rules as allRules } from './rules.ts'
import type { Subject } from './subject.ts'

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

function* judge(subject: Subject, rule: Rule): Iterable<Diagnostic> {
  for (const finding of rule.check(subject)) {
    const basis = finding.basis ?? rule.basis?.text
    yield { rule: rule.id, severity: rule.severity, ...finding, ...(basis === undefined ? {} : { basis }) }
  }
}

/** 核验 What the rules have to say about a report, in the order of reading. */
export const validate = (subject: Subject, rules: readonly Rule[] = allRules): readonly Diagnostic[] =>
  rules.flatMap(rule => [...judge(subject, rule)]).toSorted(byPlace)
