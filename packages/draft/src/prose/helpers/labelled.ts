import type { Argument, Filled, Outcome } from '../helper.ts'
import { numberText } from '../number-text.ts'

/** A member of a list and how it is called there. */
export interface Labelled {
  readonly label: string
  readonly operand: Filled
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
      members.push({ label: label ?? arg.operand.name, operand: { ...arg.operand, value } })
      label = null
    }
  }
  return label === null ? members : { fault: `“${label}”后面要写一项数据。写法：${usage}` }
}

/** 维持30件、变更2件: members that are zero are left out. */
export const spellMembers = (members: readonly Labelled[]): string =>
  members
    .filter(({ operand }) => operand.value.numerator !== 0n)
    .map(({ label, operand }) => `${label}${numberText.decimal(operand.value, 2)}${operand.unit}`)
    .join('、')
