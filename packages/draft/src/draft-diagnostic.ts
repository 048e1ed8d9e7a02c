import type { Severity } from '@fazhi/schema'

/** 起草时的发现 Something wrong in a figures file or a draft, at a place a text editor can go to. */
export interface DraftDiagnostic {
  readonly severity: Severity
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** What is wrong and what now, in Chinese, with the numbers. */
  readonly message: string
  /** The nearest known name, where one is near. */
  readonly suggestion?: string
  /** 依据 */
  readonly basis?: string
}
