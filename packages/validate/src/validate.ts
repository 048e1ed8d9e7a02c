import type { Diagnostic, Fix } from '@fazhi/schema'
import { boundNumbers } from './reading/bound-numbers.ts'
import type { Rule } from './rule.ts'
import { rules as allRules } from './rules.ts'
import type { Subject } from './subject.ts'

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

function* judge(subject: Subject, rule: Rule, offered: (fix: Fix) => boolean): Iterable<Diagnostic> {
  for (const finding of rule.check(subject)) {
    const { fixes, ...said } = finding
    const basis = finding.basis ?? rule.basis?.text
    const kept = rule.id.startsWith('consistency/') ? fixes?.filter(offered) : fixes
    yield {
      rule: rule.id,
      severity: rule.severity,
      ...said,
      ...(basis === undefined ? {} : { basis }),
      ...(kept && kept.length > 0 ? { fixes: kept } : {}),
    }
  }
}

/** A number that still says what the data say is not mended in the text: what is wrong is the data, or the number beside it. */
const leavesData = ({ source }: Subject): ((fix: Fix) => boolean) => {
  const kept = boundNumbers(source).filter(({ edited }) => !edited)
  return ({ edits }) => !edits.some(edit => kept.some(({ span }) => span.start < edit.span.end && edit.span.start < span.end))
}

/** 核验 What the rules have to say about a report, in the order of reading. */
export const validate = (subject: Subject, rules: readonly Rule[] = allRules): readonly Diagnostic[] => {
  const offered = leavesData(subject)
  return rules.flatMap(rule => [...judge(subject, rule, offered)]).toSorted(byPlace)
}
