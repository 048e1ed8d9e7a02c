import type { Diagnostic } from '@fazhi/schema'

/** Whether a finding is of the file as such (front matter, revisions): it points at no words, and says its place itself where it has one. */
export function isOfFile({ rule, span }: Diagnostic): boolean {
  return rule.startsWith('file/') && span.start === span.end
}
