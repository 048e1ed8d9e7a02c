import type { Report } from '@fazhi/schema'

/** 发文机关 Each once, as written. */
export function bodyNames(report: Report): readonly string[] {
  return [...new Set(report.issuers.map(issuer => issuer.text.trim()))].filter(name => name !== '')
}
