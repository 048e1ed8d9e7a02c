import type { Mention } from '../reading/mention.ts'

/** 调解结案1302件、裁决结案658件: named alike, each by a word of its own. */
function ofOneKind(parts: readonly Mention[]): boolean {
  const ends = new Set(parts.map(({ quantity: { label } }) => label.slice(-2)))
  const names = new Set(parts.map(({ quantity: { label } }) => label))
  const begins = new Set(parts.map(({ quantity: { label } }) => label.charAt(0)))
  return (
    (ends.size === 1 && names.size === parts.length && parts.every(({ quantity: { label } }) => label.length > 2)) ||
    (begins.size === 1 && ends.size === parts.length && parts.length > 2)
  )
}

function namedAlike({ lead }: Mention, whole: Mention): boolean {
  // 涉及行政处罚的152件，举报投诉处理的98件，其他34件
  if (whole.lead.length > 3 && whole.lead.endsWith('的') && whole.tail === '' && (lead.endsWith('的') || /^其[他它余]/.test(lead)))
    return true
  return lead.length > 3 && lead.charAt(0) === '以' && whole.lead.includes('以') && lead.slice(-2) === whole.lead.slice(-2)
}

/** 清单各项的名称 What the names of a list's items say of it: classes of one kind, alike with the count before. */
export const listNames = { ofOneKind, alike: namedAlike }
