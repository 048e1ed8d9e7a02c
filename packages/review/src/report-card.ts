import { type Deadline, roleWordings } from '@fazhi/schema'
import type { Reviewed } from './reviewed.ts'

/** 核验结论 What a validator wants to know first, as pairs of a name and what was found. */
export function reportCard({ name, report, profile, examination, diagnostics }: Reviewed): readonly (readonly [string, string])[] {
  const of = (severity: string) => diagnostics.filter(entry => entry.severity === severity).length
  const { quantities, examined } = examination.coverage
  return [
    ['文件', name],
    ['标题', report.title?.lines.map(line => line.text).join('') ?? '没有标题'],
    ['报告主体', `${profile.term}${report.issuers.length > 0 ? `（${report.issuers.map(issuer => issuer.text).join('、')}）` : ''}`],
    ['报告年度', report.year === null ? '不明' : `${report.year}年`],
    ['成文日期', report.signature?.date?.text ?? '没有写'],
    ['发布日期', report.published?.text ?? '没有写'],
    ['报送期限', deadline(profile.deadlines.submit, report.year)],
    ['公开期限', deadline(profile.deadlines.publish, report.year)],
    ...profile.parts
      .filter(part => part.required)
      .map(({ role }): readonly [string, string] => [
        roleWordings.find(wording => wording.role === role)?.short ?? role,
        answered(report.parts, role),
      ]),
    ['发现', `错误${of('error')}条，警告${of('warning')}条，提示${of('info')}条`],
    ['数字', `读出${quantities}个，其中${examined}个有别的数字可以核对，${quantities - examined}个没有`],
  ]
}

function deadline(limit: Deadline | null, year: number | null): string {
  if (limit === null) return '没有规定'
  return `${year === null ? '次年' : `${year + 1}年`}${limit.month}月${limit.day}日之前`
}

function answered(parts: Reviewed['report']['parts'], role: string): string {
  const found = parts.filter(part => part.role === role)
  const own = found.find(part => part.own)
  if (own) return `有：${own.title}`
  return found.length > 0 ? '写到了，但没有单列' : '没有写'
}
