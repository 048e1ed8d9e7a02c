/** What a finding's working is called: a sum worked out, or else an explanation. */
export function becauseTerm(rule: string): string {
  return rule.startsWith('consistency/') ? '计算' : '说明'
}
