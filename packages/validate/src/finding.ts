import type { Diagnostic, Severity } from '@fazhi/schema'

/** 规则的发现 A diagnostic before the engine has put the rule's name on it. `severity` only where it differs from the rule's own. */
export type Finding = Omit<Diagnostic, 'rule' | 'severity'> & { readonly severity?: Severity }
