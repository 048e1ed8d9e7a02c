import type { Severity, Verdict } from '@fazhi/schema'

/** 核验结果里的说法 */
export const terms: {
  readonly severity: Readonly<Record<Severity, string>>
  readonly verdict: Readonly<Record<Verdict, string>>
} = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  verdict: { consistent: '相符', truncated: '相符（舍尾）', inconsistent: '不符', unverifiable: '无法判断' },
}
