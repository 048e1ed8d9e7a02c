import type { Diagnostic } from '@fazhi/schema'
import type { Reading } from './reading.ts'

/** A file of which nothing could be read, and why. */
export function emptyReading(rule: string, message: string): Reading {
  const diagnostic: Diagnostic = { rule, severity: 'error', span: { start: 0, end: 0 }, message }
  return {
    text: '',
    lines: [],
    front: { letterhead: {} },
    original: null,
    toOriginal: () => null,
    diagnostics: [diagnostic],
    docx: null,
    bound: [],
  }
}
