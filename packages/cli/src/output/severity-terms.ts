import type { Severity } from '@fazhi/schema'

/** 严重程度的中文说法 */
export const severityTerms: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }
