import type { Claim, Fix } from '@fazhi/schema'
import type { Finding } from '../finding.ts'
import { workingOf } from './working-of.ts'

/** 算术关系中的角色 */
const roles: Readonly<Record<string, string>> = {
  numerator: '分子',
  denominator: '分母',
  part: '分项',
  whole: '总数',
  base: '基数',
  current: '本期',
  change: '变化',
  other: '另一处',
  same: '另一处',
  in: '计入',
  out: '减去',
  from: '起点',
  to: '终点',
}

const repairOf = ({ stated, repair }: Claim): readonly Fix[] => {
  if (!repair) return []
  const { quantity, text } = repair
  const label = quantity.span.start === stated.span.start ? `改为${text}` : `把${quantity.text}改为${text}`
  return [{ label, safety: 'unsafe', edits: [{ span: quantity.span, text }] }]
}

/** 把一条不成立的验算关系说给作者 The claim decides, the caller words the message; workings, places and repairs come from the claim. */
export const accuse = (claim: Claim, message: string): Finding => {
  const fixes = repairOf(claim)
  const because = workingOf([claim])
  return {
    span: claim.stated.span,
    message,
    ...(because === '' ? {} : { because }),
    related: claim.operands.map(({ role, quantity }) => ({
      span: quantity.span,
      message: `${roles[role] ?? '相关的数'}：${quantity.text}`,
    })),
    ...(fixes.length > 0 ? { fixes } : {}),
  }
}
