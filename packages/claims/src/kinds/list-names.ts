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

/** 实际出庭112件，未出庭13件: what was done and what was not, which is all of it. */
function opposed(parts: readonly Mention[]): boolean {
  const [done, not] = parts.map(({ quantity: { label } }) => label)
  if (parts.length !== 2 || done === undefined || not === undefined) return false
  const deed = /^(?:未|没有)([\u4e00-\u9fff]{2,6})$/.exec(not)?.[1]
  return deed !== undefined && done.endsWith(deed)
}

/** 一审新收25604件；中院民事一审新收45件: one of them said of more closely. */
function nestedIn({ quantity: { label } }: Mention, parts: readonly Mention[]): boolean {
  return parts.some(
    ({ quantity }) =>
      quantity.label.length >= 3 &&
      label.length >= quantity.label.length + 2 &&
      label.includes(quantity.label) &&
      !/[不未非无没]/.test(label),
  )
}

function namedAlike({ lead }: Mention, whole: Mention): boolean {
  return lead.length > 3 && lead.charAt(0) === '以' && whole.lead.includes('以') && lead.slice(-2) === whole.lead.slice(-2)
}

/** 清单各项的名称 What the names of a list's items say of it: classes of one kind, done and not done, one within another, alike with the count before. */
export const listNames = { ofOneKind, opposed, nested: nestedIn, alike: namedAlike }
