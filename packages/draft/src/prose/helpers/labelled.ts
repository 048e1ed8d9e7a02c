import type { BoundPart } from '../binding.ts'
import type { Argument, Filled, Outcome } from '../helper.ts'
import { numberText } from '../number-text.ts'

/** A member of a list, how it is called there, and how the draft calls its figure. */
export interface Labelled {
  readonly label: string
  readonly operand: Filled
  readonly key: string
}

/** 带名称的数 Words in quotation marks name the figure that follows; otherwise its own short name does. */
export const labelled = (args: readonly Argument[], usage: string): readonly Labelled[] | Extract<Outcome, { fault: string }> => {
  const members: Labelled[] = []
  let label: string | null = null
  for (const arg of args) {
    if (arg.kind === 'number') return { fault: `这里不写小数位数。写法：${usage}` }
    if (arg.kind === 'text') label = arg.text
    else if (arg.operand.value !== null) {
      const { value } = arg.operand
      members.push({ label: label ?? arg.operand.name, operand: { ...arg.operand, value }, key: arg.key })
      label = null
    }
  }
  return label === null ? members : { fault: `“${label}”后面要写一项数据。写法：${usage}` }
}

/** 维持30件、变更2件 behind the words `before`: members that are zero are left out; `null` if all are. */
export const spellMembers = (
  members: readonly Labelled[],
  before: string,
): { readonly text: string; readonly parts: readonly BoundPart[] } | null => {
  const parts: BoundPart[] = []
  let text = before
  for (const { label, operand, key } of members) {
    if (operand.value.numerator === 0n) continue
    text += `${parts.length > 0 ? '、' : ''}${label}`
    const number = `${numberText.decimal(operand.value, 2)}${operand.unit}`
    parts.push({ start: text.length, end: text.length + number.length, ids: operand.ids, expression: key })
    text += number
  }
  return parts.length === 0 ? null : { text, parts }
}
